package vn.lantoa.release.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.release.quarantine.Rescan.Phase;
import vn.lantoa.release.quarantine.Rescan.Progress;

class RescanTest {
    private static final Instant NOON = Instant.parse("2026-11-28T05:00:00Z");

    @Test
    void begins_when_a_scanner_is_configured() {
        assertThat(walk(null, null, null).isDue("one", NOON)).isTrue();
    }

    @Test
    void another_scan_begins_with_new_signatures_after_a_day() {
        var done = walk("one", NOON, NOON.plusSeconds(60));

        assertThat(done.isDue("two", NOON.plus(Duration.ofDays(1)))).isTrue();
        assertThat(done.isDue("two", NOON.plus(Duration.ofDays(1)).minusSeconds(1)))
                .isFalse();
        assertThat(done.isDue("one", NOON.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void a_running_scan_finishes_despite_new_signatures() {
        assertThat(walk("one", NOON, null).isDue("two", NOON.plus(Duration.ofDays(90))))
                .isFalse();
    }

    @Test
    void signatures_without_a_number_are_rescanned_monthly() {
        var done = walk("one", NOON, NOON.plusSeconds(60));

        assertThat(done.isDue("one", NOON.plus(Duration.ofDays(30)))).isTrue();
        assertThat(done.isDue("one", NOON.plus(Duration.ofDays(29)))).isFalse();
    }

    private static Rescan walk(@Nullable String signatures, @Nullable Instant begun, @Nullable Instant done) {
        return new Rescan(signatures, begun, done, null, new Progress(Phase.PUBLIC, "", 0, 0, 0, 0));
    }
}
