package vn.lantoa.release;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.outage.PollingLoop;

/**
 * The head of the change log as this node knows it, looked up five times a second, and the one follower of the log: what
 * {@link RecentChanges} and {@link RecentEnds} know is of the same look. Whatever is rendered from public tables is right
 * for this number; a node that has not seen the head for a second must not show content, because a withdrawal may have
 * passed it by.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeHead {
    /** The greatest age of anything that is shown. */
    static final Duration STALE_AFTER = Duration.ofSeconds(1);

    private static final Duration EVERY = Duration.ofMillis(200);

    /** The wait for a look that somebody else has begun, which waits for a connection where there are many requests. */
    private static final long PATIENCE_MILLIS = 2000;

    private static final int MOST_AT_ONCE = 1000;

    @Inject
    ChangeLog log;

    @Inject
    RecentChanges recent;

    @Inject
    RecentEnds ends;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private final ReentrantLock looking = new ReentrantLock();
    private final PollingLoop loop = new PollingLoop(ChangeHead.class, "the head of the change log cannot be seen");
    private volatile Seen seen = new Seen(new Mark(0, 0, 0, 0), Instant.EPOCH, System.nanoTime());

    /**
     * A state of what everybody may see.
     *
     * @param seq the number of the change log
     * @param plan the number of plans, campaigns and collections: another number for another state
     * @param bulletin the number of bulletins that are out, likewise
     * @param service the number of the register of services, likewise
     */
    public record Mark(long seq, long plan, long bulletin, long service) {}

    /** A state, with the time of the look, and the same by {@link System#nanoTime}, which no clock that is set moves. */
    private record Seen(Mark mark, Instant at, long look) {}

    @PostConstruct
    void follow() {
        poll();
        loop.every(EVERY, executor, this::poll);
    }

    @PreDestroy
    void stop() {
        loop.stop();
    }

    /** The number of the last entry that this node knows of. */
    public long seq() {
        return seen.mark().seq();
    }

    /** The number of the last entry, and those of what is in no log: plans and campaigns, bulletins, services. */
    public Mark mark() {
        return seen.mark();
    }

    /**
     * True if this node has seen the head lately enough to show content: not where its clock was set back since, by which
     * that may have been long ago.
     */
    public boolean isFresh(Instant now) {
        return Duration.between(seen.at(), now).abs().compareTo(STALE_AFTER) < 0;
    }

    /** True if it has, after a look where the last one is too old: a node that is only slow shows content. May wait. */
    public boolean isInSight() {
        if (!isFresh(clock.instant())) poll();
        return isFresh(clock.instant());
    }

    /**
     * Looks at the head, unless somebody has while this one waited; after a failure the last state stays, and grows
     * stale.
     */
    public void poll() {
        long asked = System.nanoTime();
        try {
            if (!looking.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            loop.look(() -> {
                if (seen.look() - asked <= 0) see(clock.instant());
            });
        } finally {
            looking.unlock();
        }
    }

    private void see(Instant now) {
        long look = System.nanoTime();
        var head = log.headAt(now);
        var mark = new Mark(head.seq(), head.plan(), head.bulletin(), head.service());
        if (seen.at().equals(Instant.EPOCH)) recent.beginAt(head.seq());
        else if (head.seq() != seq()) follow(seq(), head.seq());
        lookAhead(now, !mark.equals(mark()), head.nextEnd());
        seen = new Seen(mark, now, look);
    }

    /** Looks which ends come; {@code moved} says that there may be others than before. */
    private void lookAhead(Instant now, boolean moved, @Nullable Instant next) {
        if (ends.knownUntil().isBefore(now)) ends.beginAt(now);
        var upTo = now.plus(RecentEnds.AHEAD);
        var from = moved ? now : ends.knownUntil();
        boolean none = next == null || next.isAfter(upTo);
        ends.add(none ? List.of() : log.ends(from, upTo, MOST_AT_ONCE), MOST_AT_ONCE, upTo);
    }

    private void follow(long after, long upTo) {
        var changed = log.changed(after, upTo, MOST_AT_ONCE);
        if (changed.size() >= MOST_AT_ONCE || !recent.hasRoom()) recent.beginAt(upTo);
        else recent.add(changed);
    }
}
