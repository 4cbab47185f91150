package vn.lantoa.organisation.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.OfficerTokens.TokenCeilings;

class TokenCeilingsTest {
    @Test
    void reads_roles_with_days() {
        assertThat(TokenCeilings.parse(" administrator:7, uploader:366").days())
                .isEqualTo(Map.of(Role.ADMINISTRATOR, 7, Role.UPLOADER, 366));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "administrator", "boss:3", "releaser:0", "releaser:367", "releaser:-1", "releaser:1:2"})
    void reports_errors(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenCeilings.parse(text))
                .withMessageContaining("administrator:30");
    }
}
