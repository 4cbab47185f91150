package vn.lantoa.release;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.release.ReleaseScene.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.release.ReleaseWindow.Embargo;

class WindowRulesTest {
    private static final Instant LATER = NOON.plus(Duration.ofHours(2));
    private static final Instant MUCH_LATER = NOON.plus(Duration.ofDays(30));

    @Test
    void accepts_an_immediate_unlimited_release() {
        assertThat(issues(null, null, null)).isEmpty();
    }

    @Test
    void accepts_a_time_with_embargo_and_end() {
        assertThat(issues(LATER, LATER, MUCH_LATER)).isEmpty();
        assertThat(issues(MUCH_LATER, LATER, null)).isEmpty();
        assertThat(issues(null, LATER, MUCH_LATER)).isEmpty();
    }

    @Test
    void a_lifted_embargo_has_no_effect() {
        assertThat(issues(null, NOON.minusSeconds(1), null)).isEmpty();
    }

    @Test
    void rejects_a_past_time_except_the_current_minute() {
        assertThat(issues(NOON.minusSeconds(61), null, null)).containsExactly("at in-the-past");
        assertThat(issues(NOON.minusSeconds(60), null, null)).isEmpty();
    }

    @Test
    void refuses_a_time_before_the_embargo_lifts() {
        assertThat(issues(LATER.minusMillis(1), LATER, null)).containsExactly("at before-embargo");
    }

    @Test
    void rejects_a_past_end() {
        assertThat(issues(null, null, NOON))
                .containsExactlyInAnyOrder("expiresAt in-the-past", "expiresAt before-start");
    }

    @Test
    void refuses_an_end_before_the_start() {
        assertThat(issues(LATER, null, LATER)).containsExactly("expiresAt before-start");
        assertThat(issues(null, LATER, LATER)).containsExactly("expiresAt before-start");
    }

    @Test
    void rejects_an_implausible_year() {
        assertThat(issues(Instant.parse("2206-10-10T05:00:00Z"), null, null)).containsExactly("at too-far");
        assertThat(issues(null, Instant.parse("2206-10-10T05:00:00Z"), null)).containsExactly("embargoUntil too-far");
    }

    @Test
    void reports_all_errors_at_once() {
        assertThat(issues(NOON.minusSeconds(90), LATER, NOON.minusSeconds(1)))
                .containsExactlyInAnyOrder(
                        "at in-the-past", "at before-embargo", "expiresAt in-the-past", "expiresAt before-start");
    }

    @Test
    void an_immediate_release_under_embargo_starts_when_it_lifts() {
        assertThat(ReleaseWindow.of(new WindowRequest(null, LATER, null), NOON).dueAt())
                .isEqualTo(LATER);
        assertThat(ReleaseWindow.of(WindowRequest.NOW, NOON).dueAt()).isEqualTo(NOON);
    }

    @Test
    void an_embargo_lifts_exactly_at_its_instant() {
        var embargo = new Embargo(LATER);

        assertThat(embargo.isLiftedAt(LATER.minusNanos(1000))).isFalse();
        assertThat(embargo.isLiftedAt(LATER)).isTrue();
    }

    @Test
    void a_window_ends_exactly_at_its_instant() {
        var window = new ReleaseWindow(NOON, null, LATER);

        assertThat(window.isOverAt(LATER.minusNanos(1000))).isFalse();
        assertThat(window.isOverAt(LATER)).isTrue();
        assertThat(new ReleaseWindow(NOON, null, null).isOverAt(Instant.MAX)).isFalse();
    }

    private static List<String> issues(@Nullable Instant at, @Nullable Instant embargo, @Nullable Instant expires) {
        return WindowRules.check(new WindowRequest(at, embargo, expires), NOON).list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
