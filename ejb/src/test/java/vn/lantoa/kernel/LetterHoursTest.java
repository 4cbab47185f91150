package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterHoursTest {
    @ParameterizedTest
    @CsvSource({"06:59, false", "07:00, true", "19:59, true", "20:00, false", "00:00, false"})
    void nobody_is_reminded_at_night(LocalTime at, boolean hour) {
        assertThat(LetterHours.hold(at)).isEqualTo(hour);
    }
}
