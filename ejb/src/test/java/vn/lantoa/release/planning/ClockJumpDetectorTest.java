package vn.lantoa.release.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockJumpDetectorTest {
    private static final Duration STEP = Duration.ofMillis(500);

    private final ClockJumpDetector detector = new ClockJumpDetector();
    private Instant wall = Instant.parse("2026-10-10T01:00:00Z");
    private long count = -1_000;

    @Test
    void does_not_pause_while_both_clocks_agree() {
        for (int i = 0; i < 1000; i++) assertThat(looks(Duration.ZERO)).isTrue();
    }

    @Test
    void small_corrections_are_no_jumps() {
        assertThat(looks(Duration.ZERO)).isTrue();
        assertThat(looks(Duration.ofSeconds(29))).isTrue();
        assertThat(looks(Duration.ofSeconds(-29))).isTrue();
    }

    @Test
    void after_a_jump_of_three_hours_it_pauses_for_a_minute_and_accepts_the_new_time() {
        looks(Duration.ZERO);
        assertThat(looks(Duration.ofHours(3))).isFalse();
        for (int i = 1; i < 120; i++) assertThat(looks(Duration.ZERO)).isFalse();
        assertThat(looks(Duration.ZERO)).isTrue();
    }

    @Test
    void a_reverted_clock_jump_restarts_the_minute() {
        looks(Duration.ZERO);
        assertThat(looks(Duration.ofHours(3))).isFalse();
        for (int i = 0; i < 60; i++) looks(Duration.ZERO);
        assertThat(looks(Duration.ofHours(-3))).isFalse();
        for (int i = 1; i < 120; i++) assertThat(looks(Duration.ZERO)).isFalse();
        assertThat(looks(Duration.ZERO)).isTrue();
    }

    @Test
    void a_long_pause_of_the_process_is_no_jump() {
        looks(Duration.ZERO);
        count += Duration.ofMinutes(5).toNanos();
        assertThat(looks(Duration.ofMinutes(5))).isTrue();
    }

    private boolean looks(Duration leap) {
        wall = wall.plus(STEP).plus(leap);
        count += STEP.toNanos();
        return detector.isCalm(wall, count);
    }
}
