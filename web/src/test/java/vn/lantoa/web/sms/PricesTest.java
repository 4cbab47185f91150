package vn.lantoa.web.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.Rejected;

class PricesTest {
    @Test
    void accepts_decimal_commas_and_points() {
        assertThat(Prices.typed("gsm7", "250,5")).isEqualByComparingTo("250.5");
        assertThat(Prices.typed("gsm7", "250.25")).isEqualByComparingTo("250.25");
        assertThat(Prices.typed("gsm7", "1 250")).isEqualByComparingTo("1250");
        assertThat(Prices.typed("gsm7", "")).isZero();
    }

    /** Three digits after the separator may be thousands or thousandths: no price is guessed. */
    @ParameterizedTest
    @ValueSource(strings = {"1.250", "1,250", "1.250,5", "-1", "một"})
    void rejects_ambiguous_input(String text) {
        assertThatThrownBy(() -> Prices.typed("gsm7", text)).isInstanceOf(Rejected.class);
    }
}
