package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.delivery.DigestGateway.DigestHour;

class DigestHourTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void defaults_to_seven_in_the_morning() {
        var midnight = Instant.parse("2026-11-24T17:00:00Z");

        assertThat(DigestHour.of("").next(midnight, ZONE)).isEqualTo("2026-11-25T00:00:00Z");
        assertThat(DigestHour.of("16:45").next(midnight, ZONE)).isEqualTo("2026-11-25T09:45:00Z");
    }

    @Test
    void is_tomorrow_if_the_hour_has_passed_today() {
        var atSeven = Instant.parse("2026-11-25T00:00:00Z");

        assertThat(DigestHour.of("07:00").next(atSeven, ZONE)).isEqualTo("2026-11-26T00:00:00Z");
        assertThat(DigestHour.of("07:01").next(atSeven, ZONE)).isEqualTo("2026-11-25T00:01:00Z");
    }
}
