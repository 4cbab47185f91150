package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymousQuotasTest {
    @Test
    void reads_requests_a_minute_or_none() {
        assertThat(AnonymousQuotas.parse(" search:60, oembed:6").perMinute())
                .isEqualTo(Map.of("search", 60, "oembed", 6));
        assertThat(AnonymousQuotas.parse("none").perMinute()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "search", "search:0", "search:-1", "everything:5", "search:1234567"})
    void reports_errors(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnonymousQuotas.parse(text))
                .withMessageContaining("search:1200");
    }
}
