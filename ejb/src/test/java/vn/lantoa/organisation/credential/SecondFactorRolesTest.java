package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.RequiredFactor.SecondFactorRoles;

class SecondFactorRolesTest {
    @Test
    void parses_roles_separated_by_commas_or_spaces() {
        assertThat(SecondFactorRoles.parse(" administrator, releaser approver").roles())
                .isEqualTo(SecondFactorRoles.USUAL.roles())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.RELEASER, Role.APPROVER);
    }

    @Test
    void no_roles_means_nobody() {
        assertThat(SecondFactorRoles.parse("none")).isEqualTo(SecondFactorRoles.NOBODY);
    }

    @Test
    void rejects_an_unknown_role() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecondFactorRoles.parse("administrator,boss"))
                .withMessageContaining("administrator,releaser,approver");
    }
}
