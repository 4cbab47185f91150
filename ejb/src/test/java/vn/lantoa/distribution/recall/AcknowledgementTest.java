package vn.lantoa.distribution.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    @Test
    void accepts_past_times_and_tolerates_a_fast_clock() {
        assertThat(codes(new Acknowledgement("Đã gỡ.", NOW.minus(Duration.ofHours(3)))))
                .isEmpty();
        assertThat(codes(new Acknowledgement("Đã gỡ.", NOW.plus(Duration.ofMinutes(4)))))
                .isEmpty();
    }

    @Test
    void rejects_empty_texts_and_future_times() {
        assertThat(codes(new Acknowledgement(" ", NOW.plus(Duration.ofMinutes(6)))))
                .containsExactly("done missing", "removedAt in-the-future");
        assertThat(codes(new Acknowledgement("x".repeat(2001), NOW))).containsExactly("done too-long");
    }

    private static List<String> codes(Acknowledgement acknowledgement) {
        return acknowledgement.check(NOW).list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
