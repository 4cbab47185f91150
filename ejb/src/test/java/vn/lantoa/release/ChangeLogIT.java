package vn.lantoa.release;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.Role;

/** The change log under sixteen writers, some of which roll back: no gaps, no missed entries, in order. */
@ExtendWith(ArquillianExtension.class)
class ChangeLogIT {
    private static final int WRITERS = 16;
    private static final Duration WRITING = Duration.ofSeconds(6);

    @Inject
    SeededHub hub;

    @Inject
    ChangeLog log;

    @Inject
    ChangeHead head;

    @Inject
    ReleaseMoves moves;

    @Inject
    vn.lantoa.asset.Versions versions;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void is_gapless_and_ordered() throws Exception {
        var about = aRelease();
        var start = log.head();
        var committed = ConcurrentHashMap.<Long>newKeySet();
        var writing = new AtomicBoolean(true);
        var pool = Executors.newFixedThreadPool(WRITERS + 1);
        try {
            Future<List<Long>> reader = pool.submit(() -> follow(start, writing));
            Callable<Integer> writer = () -> write(about, committed);
            var writers = pool.invokeAll(java.util.Collections.nCopies(WRITERS, writer));
            int written = 0;
            for (var done : writers) written += done.get();
            writing.set(false);

            var seen = reader.get();

            assertThat(written).isGreaterThan(WRITERS);
            assertThat(committed).hasSize(written);
            assertThat(seen).isSorted().doesNotHaveDuplicates().containsAll(committed);
            assertThat(seen)
                    .isEqualTo(LongStream.rangeClosed(start + 1, start + seen.size())
                            .boxed()
                            .toList());
            assertThat(log.head()).isGreaterThanOrEqualTo(start + written);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void every_node_follows_the_head() throws Exception {
        var about = aRelease();
        transaction.begin();
        var seq = log.append(ChangeKind.CORRECT, about.asset(), 1, about.release(), clock.instant());
        transaction.commit();

        var until = Instant.now().plusSeconds(5);
        // four polls a second are guaranteed; the wait is bounded
        while (head.seq() < seq && Instant.now().isBefore(until)) Thread.sleep(20);

        assertThat(head.seq()).isGreaterThanOrEqualTo(seq);
        assertThat(head.isFresh(clock.instant())).isTrue();
    }

    /** Commits most of the time and sometimes rolls back, until time is up. Returns the number of commits. */
    private int write(About about, Set<Long> committed) throws Exception {
        var until = Instant.now().plus(WRITING);
        int written = 0;
        while (Instant.now().isBefore(until)) {
            transaction.begin();
            var seq = log.append(ChangeKind.CORRECT, about.asset(), 1, about.release(), clock.instant());
            if (ThreadLocalRandom.current().nextInt(8) == 0) {
                transaction.rollback();
            } else {
                transaction.commit();
                assertThat(committed.add(seq)).isTrue();
                written++;
            }
        }
        return written;
    }

    /** The entries that a polling reader sees, in the order of reading. */
    private List<Long> follow(long start, AtomicBoolean writing) {
        var seen = new ArrayList<Long>();
        long cursor = start;
        boolean last = false;
        while (!last) {
            last = !writing.get();
            var page = log.after(cursor, 100);
            for (var entry : page) seen.add(entry.seq());
            if (!page.isEmpty()) cursor = page.get(page.size() - 1).seq();
            if (page.size() == 100) last = false;
        }
        return seen;
    }

    private record About(AssetId asset, ReleaseId release) {}

    private About aRelease() throws Exception {
        var department = hub.organisation();
        var officer = hub.officer(department, Role.UPLOADER);
        var asset = hub.asset(department, officer);
        var version = hub.ready(asset, officer, "change log " + asset.id());
        transaction.begin();
        var now = clock.instant();
        var release = moves.plan(
                versions.get(version),
                department,
                Reach.INTERNAL,
                new ReleaseWindow(now.plus(Duration.ofDays(1)), null, null),
                officer,
                now);
        transaction.commit();
        return new About(asset.id(), release.id());
    }
}
