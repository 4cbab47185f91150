package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeLedgerTest {
    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT5M", "3,PT30M", "4,PT2H", "5,PT5H", "6,PT10H", "7,PT14H", "8,PT20H", "9,PT24H"})
    void retries_at_the_intervals_of_standard_webhooks(int failures, Duration pause) {
        assertThat(OutcomeLedger.pause(failures, null, 0)).isEqualTo(pause);
        assertThat(OutcomeLedger.givesUpAfter(failures)).isFalse();
    }

    @Test
    void gives_up_after_the_tenth_failure_in_a_row() {
        assertThat(OutcomeLedger.givesUpAfter(10)).isTrue();
    }

    @Test
    void spreads_retries_of_lanes_that_failed_together() {
        assertThat(OutcomeLedger.pause(2, null, 1)).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void respects_retry_after_within_a_limit() {
        assertThat(OutcomeLedger.pause(1, Duration.ofMinutes(10), 0)).isEqualTo(Duration.ofMinutes(10));
        assertThat(OutcomeLedger.pause(1, Duration.ofSeconds(1), 0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(OutcomeLedger.pause(1, Duration.ofDays(400), 0)).isEqualTo(Duration.ofDays(1));
    }
}
