package vn.lantoa.organisation.officer;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Officers who may not add officers. */
class OfficerRefusalsTest {
    @Test
    void only_administrators_add_officers_or_try_an_import() {
        var by = Actor.officer(UUID.randomUUID());
        var load = new ImportOfficers();
        load.access = new GrantedRoles().grant(by, Role.RELEASER, new OrganisationId(UUID.randomUUID()));

        assertForbidden(() -> load.call(new ImportOfficers.Command(by, "", true)));
        assertForbidden(() -> load.call(new ImportOfficers.Command(by, "", false)));
    }
}
