package vn.lantoa.plan;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Officers who may not import externally measured figures. */
class ImportFiguresTest {
    @Test
    void only_administrators_of_the_whole_import_or_preview_figures() {
        var administrator = Actor.officer(UUID.randomUUID());
        var figures = new ImportFigures();
        figures.access =
                new GrantedRoles().grant(administrator, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));

        for (var by : List.of(administrator, Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS)) {
            assertForbidden(() -> figures.call(new ImportFigures.Command(by, "", true)));
            assertForbidden(() -> figures.call(new ImportFigures.Command(by, "", false)));
        }
    }
}
