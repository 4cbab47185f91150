package vn.lantoa.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;

class OrganisationContactTest {
    private static final OrganisationId UNIT = new OrganisationId(UUID.randomUUID());
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());

    private final ChangeContact change = new ChangeContact();

    @Test
    void needs_a_name_and_a_telephone_number() {
        assertThat(new OrganisationContact("Văn phòng", "+84 (251) 3822-000")
                        .check()
                        .list())
                .isEmpty();
        change.access = new GrantedRoles().grant(ADMINISTRATOR, Role.ADMINISTRATOR, UNIT);
        assertRejected(() -> put(ADMINISTRATOR, " ", "0251 3822 000"), "name missing");
        assertRejected(() -> put(ADMINISTRATOR, "x".repeat(201), "0251 3822 000"), "name too-long");
        assertRejected(() -> put(ADMINISTRATOR, "a\u0007", "0251 3822 000"), "name control-characters");
        assertRejected(() -> put(ADMINISTRATOR, "Văn phòng", "gọi"), "phone malformed");
    }

    @Test
    void requires_an_administrator_of_the_organisation() {
        change.access = new GrantedRoles().grant(ADMINISTRATOR, Role.RELEASER, UNIT);

        assertForbidden(() -> put(ADMINISTRATOR, "Văn phòng", "0251 3822 000"));
    }

    private void put(Actor by, String name, String phone) {
        change.call(by, UNIT, new OrganisationContact(name, phone));
    }
}
