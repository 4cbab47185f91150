package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.OfficerId;

class RequiredFactorTest {
    @Test
    void an_officer_with_a_provider_factor_adds_none_at_sign_in() {
        var elsewhere = new OfficerId(UUID.randomUUID());
        var required = new RequiredFactor();
        required.elsewhere = elsewhere::equals;

        assertThat(required.isAddedAtSignInBy(elsewhere)).isFalse();
        assertThat(required.isAddedAtSignInBy(new OfficerId(UUID.randomUUID()))).isTrue();
    }
}
