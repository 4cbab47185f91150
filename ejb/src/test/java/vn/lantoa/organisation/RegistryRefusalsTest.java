package vn.lantoa.organisation;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;

/** Officers who may not add organisations. */
class RegistryRefusalsTest {
    @Test
    void administrators_of_one_organisation_cannot_add_organisations() {
        var by = Actor.officer(UUID.randomUUID());
        var access = new GrantedRoles().grant(by, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));
        var create = new CreateOrganisation();
        create.access = access;
        var load = new ImportOrganisations();
        load.access = access;
        var commune = new NewOrganisation(
                OrganisationKind.COMMUNE, "xa-moi", "Xã Mới", "tinh", LocalDate.of(2027, 1, 1), null, "");

        assertForbidden(() -> create.call(by, commune));
        assertForbidden(() -> load.call(by, ""));
    }
}
