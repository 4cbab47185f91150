package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetTariffTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void accepts_contract_prices() {
        assertThat(wrong(DAY, "250", "300.25")).isEmpty();
        assertThat(wrong(DAY, "0", "1000000")).isEmpty();
        assertThat(wrong(DAY, "250.500", "1e2")).isEmpty();
    }

    @Test
    void reports_all_errors() {
        assertThat(wrong(LocalDate.of(226, 12, 1), "-1", "1000000.01"))
                .containsExactly("validFrom out-of-range", "gsm7 out-of-range", "ucs2 out-of-range");
        assertThat(wrong(DAY, "250.001", "300")).containsExactly("gsm7 malformed");
        assertThat(wrong(LocalDate.of(2101, 1, 1), "1", "1")).containsExactly("validFrom out-of-range");
    }

    private static List<String> wrong(LocalDate day, String gsm7, String ucs2) {
        return SetTariff.check(day, new BigDecimal(gsm7), new BigDecimal(ucs2)).list().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }
}
