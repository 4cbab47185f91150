package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeastRateTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long LONG_AGO = -5 * SECOND;

    private final LeastRate rate = new LeastRate(LONG_AGO);

    @Test
    void allows_a_megabyte_at_2_kB_per_second() {
        assertThat(secondsUntilMissed(600, 2000, 1)).isEqualTo(-1);
    }

    @Test
    void tolerates_half_a_minute_of_silence_within_the_average() {
        assertThat(secondsUntilMissed(600, 40_000, 30)).isEqualTo(-1);
    }

    @Test
    void disconnects_a_sender_of_a_byte_per_second_after_half_a_minute() {
        assertThat(secondsUntilMissed(600, 1, 1)).isEqualTo(30);
    }

    @Test
    void disconnects_a_fast_reader_that_stalls_within_a_minute() {
        rate.moved(50 << 20, LONG_AGO);
        rate.waits(LONG_AGO);
        assertThat(secondsUntilMissed(600, 0, 1)).isBetween(55L, 65L);
    }

    @Test
    void disconnects_no_peer_while_the_hub_does_not_wait_for_it() {
        for (int second = 0; second < 600; second += 5) {
            rate.moved(0, LONG_AGO + second * SECOND);
            assertThat(rate.isMissedAt(LONG_AGO + second * SECOND)).isFalse();
        }
    }

    /** Seconds until a peer is disconnected that moves {@code bytes} every {@code every} seconds; -1 for never. */
    private long secondsUntilMissed(int seconds, long bytes, int every) {
        for (int second = 0; second <= seconds; second++) {
            long now = LONG_AGO + second * SECOND;
            if (second % every == 0) rate.moved(bytes, now);
            rate.waits(now);
            if (second % 5 == 0 && rate.isMissedAt(now)) return second;
        }
        return -1;
    }
}
