package vn.lantoa.organisation;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;

/** Officers who may not rename, close, split or merge organisations. */
class SuccessionRefusalsTest {
    private static final OrganisationId COMMUNE = new OrganisationId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Actor ADMINISTRATOR_OF_IT = Actor.officer(UUID.randomUUID());

    private final GrantedRoles access = new GrantedRoles().grant(ADMINISTRATOR_OF_IT, Role.ADMINISTRATOR, COMMUNE);

    @Test
    void its_own_administrator_cannot_rename_or_close_it() {
        var rename = new RenameOrganisation();
        rename.access = access;
        var abolish = new AbolishOrganisation();
        abolish.access = access;

        assertForbidden(
                () -> rename.call(new RenameOrganisation.Command(ADMINISTRATOR_OF_IT, COMMUNE, "Xã Bình Minh", DAY)));
        assertForbidden(() -> abolish.call(new AbolishOrganisation.Command(ADMINISTRATOR_OF_IT, COMMUNE, DAY, "NQ 1")));
    }

    @Test
    void its_own_administrator_cannot_split_or_merge_it() {
        var split = new SplitOrganisation();
        split.access = access;
        var merge = new MergeOrganisations();
        merge.access = access;
        var heir = new Successor.Existing(new OrganisationId(UUID.randomUUID()));

        assertForbidden(() ->
                split.call(new SplitOrganisation.Command(ADMINISTRATOR_OF_IT, COMMUNE, List.of(heir), DAY, "NQ 1")));
        assertForbidden(() -> merge.call(
                new MergeOrganisations.Command(ADMINISTRATOR_OF_IT, List.of(COMMUNE), heir, DAY, "NQ 1", false)));
    }
}
