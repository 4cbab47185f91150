package vn.lantoa.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.SettableClock;

class ChangeHeadTest {
    private static final AssetId ASSET = new AssetId(UUID.randomUUID());
    private static final AssetId ANOTHER = new AssetId(UUID.randomUUID());

    private final SettableClock clock = SettableClock.atNoon();
    private final RecentChanges recent = new RecentChanges();
    private boolean away;
    private boolean forPartners;

    private final ChangeLog log = new ChangeLog() {
        private long head;

        @Override
        public long append(ChangeKind kind, AssetId asset, int version, ReleaseId release, Instant at) {
            return ++head;
        }

        @Override
        public Head headAt(Instant now) {
            if (away) throw new IllegalStateException("no database");
            return new Head(head, 0, null);
        }

        @Override
        public List<Changed> changed(long after, long upTo, int limit) {
            return forPartners ? List.of() : List.of(new Changed(upTo, ASSET));
        }
    };

    private final ChangeHead head = head();

    @Test
    void knows_nothing_before_its_first_look() {
        assertThat(head.isFresh(clock.instant())).isFalse();
    }

    @Test
    void follows_the_head() {
        head.poll();
        assertThat(head.seq()).isZero();

        log.append(ChangeKind.PUBLISH, ASSET, 1, ReleaseId.random(), clock.instant());
        head.poll();

        assertThat(head.seq()).isEqualTo(1);
        assertThat(head.isFresh(clock.instant())).isTrue();
    }

    @Test
    void what_changed_is_known_with_the_head() {
        head.poll();
        assertThat(recent.isUnchanged(ASSET, 0)).isTrue();

        log.append(ChangeKind.PUBLISH, ASSET, 1, ReleaseId.random(), clock.instant());
        head.poll();

        assertThat(recent.isUnchanged(ASSET, 0)).isFalse();
        assertThat(recent.isUnchanged(ASSET, 1)).isTrue();
        assertThat(recent.isUnchanged(ANOTHER, 0)).isTrue();
    }

    @Test
    void an_entry_for_partners_alone_changes_nothing() {
        head.poll();
        forPartners = true;
        log.append(ChangeKind.PUBLISH, ASSET, 1, ReleaseId.random(), clock.instant());
        head.poll();
        assertThat(head.seq()).isEqualTo(1);
        assertThat(recent.isUnchanged(0)).isTrue();

        forPartners = false;
        log.append(ChangeKind.PUBLISH, ASSET, 1, ReleaseId.random(), clock.instant());
        head.poll();
        assertThat(recent.isUnchanged(1)).isFalse();
        assertThat(recent.isUnchanged(2)).isTrue();
    }

    @Test
    void nothing_is_known_of_what_was_before_the_first_look() {
        assertThat(recent.isUnchanged(ANOTHER, 0)).isFalse();
        log.append(ChangeKind.PUBLISH, ASSET, 1, ReleaseId.random(), clock.instant());
        head.poll();

        assertThat(recent.isUnchanged(ANOTHER, 0)).isFalse();
        assertThat(recent.isUnchanged(ANOTHER, 1)).isTrue();
    }

    @Test
    void whoever_needs_it_looks_where_the_last_look_is_too_old() {
        head.poll();
        clock.advance(Duration.ofSeconds(5));
        assertThat(head.isInSight()).isTrue();

        away = true;
        clock.advance(Duration.ofSeconds(1));
        assertThat(head.isInSight()).isFalse();
    }

    @Test
    void grows_stale_when_the_log_cannot_be_seen_for_a_second() {
        head.poll();
        away = true;
        clock.advance(Duration.ofMillis(999));
        head.poll();
        assertThat(head.isFresh(clock.instant())).isTrue();

        clock.advance(Duration.ofMillis(1));
        head.poll();
        assertThat(head.isFresh(clock.instant())).isFalse();

        away = false;
        head.poll();
        assertThat(head.isFresh(clock.instant())).isTrue();
    }

    private ChangeHead head() {
        var following = new ChangeHead();
        following.log = log;
        following.recent = recent;
        following.clock = clock;
        return following;
    }
}
