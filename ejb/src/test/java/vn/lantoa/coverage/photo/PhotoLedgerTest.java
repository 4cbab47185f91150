package vn.lantoa.coverage.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PhotoLedgerTest {
    @Test
    void an_implausible_time_is_replaced_by_the_time_of_receipt() {
        var now = Instant.parse("2026-11-29T08:00:00Z");
        var before = now.minus(Duration.ofDays(3));

        assertThat(PhotoLedger.believed(before, now)).isEqualTo(before);
        assertThat(PhotoLedger.believed(null, now)).isEqualTo(now);
        assertThat(PhotoLedger.believed(now.plusSeconds(1), now)).isEqualTo(now);
        assertThat(PhotoLedger.believed(now.minus(Duration.ofDays(31)), now)).isEqualTo(now);
    }
}
