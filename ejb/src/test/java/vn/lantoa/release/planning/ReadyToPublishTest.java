package vn.lantoa.release.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.ReleaseWindow;
import vn.lantoa.release.planning.ReadyToPublish.Content;

class ReadyToPublishTest {
    private static final Instant NOON = Instant.parse("2026-10-10T05:00:00Z");
    private static final Content FINE = new Content(true, true, false, false);
    private static final ReleaseWindow DUE = new ReleaseWindow(NOON, null, null);

    @Test
    void inspected_approved_and_due_is_ready() {
        assertThat(ReadyToPublish.check(FINE, DUE, NOON).isEmpty()).isTrue();
    }

    @Test
    void not_inspected_is_not_ready() {
        assertThat(codes(ReadyToPublish.check(new Content(false, true, false, false), DUE, NOON)))
                .containsExactly("version not-ready");
    }

    @Test
    void not_approved_is_not_ready() {
        assertThat(codes(ReadyToPublish.check(new Content(true, false, false, false), DUE, NOON)))
                .containsExactly("version not-approved");
    }

    @Test
    void removed_by_law_is_never_ready() {
        assertThat(codes(ReadyToPublish.check(new Content(true, true, true, false), DUE, NOON)))
                .containsExactly("version removed-by-law");
        assertThat(codes(ReadyToPublish.checkHope(new Content(true, true, true, false), DUE, NOON)))
                .containsExactly("version removed-by-law");
    }

    @Test
    void a_quarantined_release_is_not_ready_but_may_become_so() {
        var quarantined = new Content(true, true, false, true);

        assertThat(codes(ReadyToPublish.check(quarantined, DUE, NOON))).containsExactly("version quarantined");
        assertThat(ReadyToPublish.checkHope(quarantined, DUE, NOON).isEmpty()).isTrue();
    }

    @Test
    void before_its_time_it_is_not_ready() {
        assertThat(codes(ReadyToPublish.check(FINE, DUE, NOON.minusNanos(1000))))
                .containsExactly("release not-due");
    }

    @Test
    void under_embargo_it_is_not_ready() {
        var window = new ReleaseWindow(NOON, NOON, null);

        assertThat(codes(ReadyToPublish.check(FINE, window, NOON.minusNanos(1000))))
                .containsExactly("release under-embargo", "release not-due");
        assertThat(ReadyToPublish.check(FINE, window, NOON).isEmpty()).isTrue();
    }

    @Test
    void an_expired_release_is_not_ready() {
        var window = new ReleaseWindow(NOON, null, NOON.plusSeconds(60));

        assertThat(codes(ReadyToPublish.check(FINE, window, NOON.plusSeconds(60))))
                .containsExactly("release already-over");
        assertThat(codes(ReadyToPublish.checkHope(FINE, window, NOON.plusSeconds(60))))
                .containsExactly("release already-over");
        assertThat(ReadyToPublish.check(FINE, window, NOON.plusSeconds(59)).isEmpty())
                .isTrue();
    }

    @Test
    void temporary_obstacles_do_not_cancel_a_release() {
        assertThat(ReadyToPublish.checkHope(new Content(false, false, false, false), DUE, NOON.minusSeconds(1))
                        .isEmpty())
                .isTrue();
    }

    private static List<String> codes(Issues issues) {
        return issues.list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
