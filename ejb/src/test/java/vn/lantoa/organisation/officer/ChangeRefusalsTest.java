package vn.lantoa.organisation.officer;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Officers who may not see changes that wait for a second administrator. */
class ChangeRefusalsTest {
    private static final Actor RELEASER = Actor.officer(UUID.randomUUID());

    @Test
    void only_administrators_and_auditors_see_pending_changes() {
        var department = new OrganisationId(UUID.randomUUID());
        var auditor = Actor.officer(UUID.randomUUID());
        var read = new ReadPendingChanges();
        read.access =
                new GrantedRoles().grant(RELEASER, Role.RELEASER, department).grant(auditor, Role.AUDITOR, department);

        for (var by : new Actor[] {RELEASER, auditor, Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS})
            assertForbidden(() -> read.call(by));
    }
}
