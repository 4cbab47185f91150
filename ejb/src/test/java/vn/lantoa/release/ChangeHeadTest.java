package vn.lantoa.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final RecentEnds ends = new RecentEnds();
    private final List<ChangeLog.End> coming = new ArrayList<>();
    private int looks;
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
            var next = coming.stream().map(End::at).filter(now::isBefore).min(Instant::compareTo);
            return new Head(head, 0, 0, 0, next.orElse(null));
        }

        @Override
        public List<Changed> changed(long after, long upTo, int limit) {
            return forPartners ? List.of() : List.of(new Changed(upTo, ASSET));
        }

        @Override
        public List<End> ends(Instant after, Instant upTo, int limit) {
            looks++;
            return coming.stream()
                    .filter(one -> one.at().isAfter(after) && !one.at().isAfter(upTo))
                    .sorted(Comparator.comparing(End::at))
                    .limit(limit)
                    .toList();
        }
    };

    private final ChangeHead head = head();

    @Test
    void has_no_head_before_the_first_poll() {
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
    void a_clock_set_back_hides_no_change() {
        head.poll();
        log.append(ChangeKind.WITHDRAW, ASSET, 1, ReleaseId.random(), clock.instant());
        clock.advance(Duration.ofSeconds(-30));

        assertThat(head.isFresh(clock.instant()))
                .as("for half a minute nobody would look")
                .isFalse();
        head.poll();
        assertThat(head.seq()).isEqualTo(1);
        assertThat(head.isFresh(clock.instant())).isTrue();
    }

    @Test
    void changed_assets_are_known_with_the_head() {
        head.poll();
        assertThat(recent.isUnchanged(ASSET, 0)).isTrue();

        log.append(ChangeKind.PUBLISH, ASSET, 1, ReleaseId.random(), clock.instant());
        head.poll();

        assertThat(recent.isUnchanged(ASSET, 0)).isFalse();
        assertThat(recent.isUnchanged(ASSET, 1)).isTrue();
        assertThat(recent.isUnchanged(ANOTHER, 0)).isTrue();
    }

    @Test
    void a_partner_only_entry_changes_nothing() {
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
    void changes_before_the_first_poll_are_unknown() {
        assertThat(recent.isUnchanged(ANOTHER, 0)).isFalse();
        log.append(ChangeKind.PUBLISH, ASSET, 1, ReleaseId.random(), clock.instant());
        head.poll();

        assertThat(recent.isUnchanged(ANOTHER, 0)).isFalse();
        assertThat(recent.isUnchanged(ANOTHER, 1)).isTrue();
    }

    @Test
    void a_request_polls_if_the_last_poll_is_too_old() {
        head.poll();
        clock.advance(Duration.ofSeconds(5));
        assertThat(head.isInSight()).isTrue();

        away = true;
        clock.advance(Duration.ofSeconds(1));
        assertThat(head.isInSight()).isFalse();
    }

    @Test
    void is_stale_after_a_second_without_a_poll() {
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

    @Test
    void an_end_is_known_in_advance_with_the_assets_family() {
        var made = clock.instant();
        end(Duration.ofMillis(1), ASSET);
        head.poll();
        assertThat(ends.isNone(made, clock.instant())).isTrue();

        clock.advance(Duration.ofMillis(1));

        assertThat(ends.isNone(made, clock.instant())).isFalse();
        assertThat(ends.isNoneOf(ASSET, made, clock.instant())).isFalse();
        assertThat(ends.isNoneOf(ANOTHER, made, clock.instant())).isTrue();
        assertThat(ends.isNoneOf(ASSET, clock.instant(), clock.instant())).isTrue();
    }

    @Test
    void the_end_of_a_new_release_is_known_with_its_publication() {
        head.poll();
        var made = clock.instant();
        log.append(ChangeKind.PUBLISH, ASSET, 1, ReleaseId.random(), made);
        end(Duration.ofSeconds(1), ASSET);
        tick();
        clock.advance(Duration.ofMillis(800));

        assertThat(ends.isNoneOf(ASSET, made, clock.instant())).isFalse();
        assertThat(ends.isNoneOf(ANOTHER, made, clock.instant())).isTrue();
    }

    @Test
    void no_ends_are_queried_if_nothing_ends_soon() {
        end(Duration.ofDays(1), ASSET);
        for (int i = 0; i < 10; i++) tick();

        assertThat(looks).isZero();
        assertThat(ends.isNone(clock.instant(), clock.instant())).isTrue();
    }

    @Test
    void too_many_ends_at_once_invalidate_everything() {
        var made = clock.instant();
        for (int i = 0; i < 1000; i++) end(Duration.ofSeconds(1), ASSET);
        for (int i = 0; i < 10; i++) end(Duration.ofSeconds(2), ASSET);
        head.poll();
        assertThat(ends.isNoneOf(ANOTHER, made, made.plusMillis(999))).isTrue();
        assertThat(ends.isNoneOf(ANOTHER, made, made.plusMillis(1001)))
                .as("not known so far")
                .isFalse();

        for (int i = 0; i < 5; i++) tick();

        assertThat(ends.isNoneOf(ANOTHER, made, clock.instant())).isFalse();
        made = clock.instant();
        for (int i = 0; i < 5; i++) tick();
        assertThat(ends.isNoneOf(ANOTHER, made, clock.instant())).isTrue();
        assertThat(ends.isNoneOf(ASSET, made, clock.instant())).isFalse();
    }

    @Test
    void missed_ends_invalidate_everything_older() {
        var made = clock.instant();
        head.poll();
        clock.advance(Duration.ofSeconds(11));
        head.poll();

        assertThat(ends.isNoneOf(ANOTHER, made, clock.instant())).isFalse();
        assertThat(ends.isNoneOf(ANOTHER, clock.instant(), clock.instant())).isTrue();
    }

    @Test
    void old_ends_are_dropped() {
        head.poll();
        var made = clock.instant();
        for (int i = 0; i < 700; i++) tick();

        assertThat(ends.isNoneOf(ANOTHER, made, clock.instant())).isFalse();
        assertThat(ends.isNoneOf(ANOTHER, clock.instant().minusSeconds(110), clock.instant()))
                .isTrue();
    }

    private void end(Duration in, AssetId asset) {
        coming.add(new ChangeLog.End(asset, clock.instant().plus(in)));
    }

    private void tick() {
        clock.advance(Duration.ofMillis(200));
        head.poll();
    }

    private ChangeHead head() {
        var following = new ChangeHead();
        following.log = log;
        following.recent = recent;
        following.ends = ends;
        following.clock = clock;
        return following;
    }
}
