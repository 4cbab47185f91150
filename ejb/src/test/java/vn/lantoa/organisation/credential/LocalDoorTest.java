package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

class LocalDoorTest {
    private static final AttemptOrigin ORIGIN = AttemptOrigin.of(new ClientAddress("203.0.113.7"));

    private final OfficerId officer = new OfficerId(UUID.randomUUID());
    private final GrantedRoles roles = new GrantedRoles();
    private final RecordedAudit audit = new RecordedAudit();

    @Test
    void without_a_provider_the_password_is_sufficient() {
        assertThat(door(false).admits(officer, ORIGIN)).isTrue();
    }

    @Test
    void with_a_provider_only_administrators_use_passwords_and_others_are_audited() {
        var administrator = new OfficerId(UUID.randomUUID());
        var somewhere = new OrganisationId(UUID.randomUUID());
        roles.grant(Actor.officer(administrator.value()), Role.ADMINISTRATOR, somewhere);
        roles.grant(Actor.officer(officer.value()), Role.RELEASER, somewhere);

        assertThat(door(true).admits(administrator, ORIGIN)).isTrue();
        assertThat(audit.actions()).isEmpty();
        assertThat(door(true).admits(officer, ORIGIN)).isFalse();
        assertThat(audit.actions()).containsExactly("password-not-admitted");
    }

    private LocalDoor door(boolean administratorsOnly) {
        var door = new LocalDoor();
        door.passwords = new LocalPasswords(administratorsOnly);
        door.access = roles;
        door.audit = audit;
        return door;
    }
}
