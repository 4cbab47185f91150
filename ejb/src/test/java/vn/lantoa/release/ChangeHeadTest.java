package vn.lantoa.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.SettableClock;

class ChangeHeadTest {
    private final SettableClock clock = SettableClock.atNoon();
    private boolean away;

    private final ChangeLog log = new ChangeLog() {
        private long head;

        @Override
        public long append(ChangeKind kind, AssetId asset, int version, ReleaseId release, Instant at) {
            return ++head;
        }

        @Override
        public long head() {
            if (away) throw new IllegalStateException("no database");
            return head;
        }
    };

    private final ChangeHead head = head();

    @Test
    void knows_nothing_before_its_first_look() {
        assertThat(head.isFresh(clock.instant())).isFalse();
    }

    @Test
    void follows_the_head() {
        head.look();
        assertThat(head.seq()).isZero();

        log.append(ChangeKind.PUBLISH, new AssetId(UUID.randomUUID()), 1, ReleaseId.random(), clock.instant());
        head.look();

        assertThat(head.seq()).isEqualTo(1);
        assertThat(head.isFresh(clock.instant())).isTrue();
    }

    @Test
    void grows_stale_when_the_log_cannot_be_seen_for_ten_seconds() {
        head.look();
        away = true;
        clock.advance(Duration.ofMillis(9_999));
        head.look();
        assertThat(head.isFresh(clock.instant())).isTrue();

        clock.advance(Duration.ofMillis(1));
        head.look();
        assertThat(head.isFresh(clock.instant())).isFalse();

        away = false;
        head.look();
        assertThat(head.isFresh(clock.instant())).isTrue();
    }

    private ChangeHead head() {
        var following = new ChangeHead();
        following.log = log;
        following.clock = clock;
        return following;
    }
}
