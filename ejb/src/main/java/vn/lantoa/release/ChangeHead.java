package vn.lantoa.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.RetriedStep;

/**
 * Head of the change log as known to this node, read five times per second. {@link RecentChanges} and
 * {@link RecentEnds} are filled from the same read. Content rendered from public tables is valid for this number. A
 * node whose last read is more than one second old must not serve content, because it may have missed a withdrawal.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ChangeHead {
    /** Maximum age of the head while content is served. */
    static final Duration STALE_AFTER = Duration.ofSeconds(1);

    /** Maximum time to wait while another thread reads the head, which may itself wait for a database connection. */
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

    private final ReentrantLock looking = new ReentrantLock();
    private final RetriedStep step = new RetriedStep(ChangeHead.class, "the head of the change log cannot be read");
    private volatile CachedMark seen = new CachedMark(new Mark(0, 0, 0, 0), Instant.EPOCH, System.nanoTime());

    /**
     * Version numbers of all public state.
     *
     * @param seq the number of the last change log entry
     * @param plan a number that changes with plans, campaigns and collections
     * @param bulletin a number that changes with published bulletins
     * @param service a number that changes with the register of services
     */
    public record Mark(long seq, long plan, long bulletin, long service) {}

    /**
     * State and the time of its read: as wall-clock time, and as {@link System#nanoTime}, which clock changes do not
     * affect.
     */
    private record CachedMark(Mark mark, Instant at, long look) {}

    /** Returns the number of the last entry known to this node. */
    public long seq() {
        return seen.mark().seq();
    }

    /** Returns the number of the last entry, and the numbers of state outside the log. */
    public Mark mark() {
        return seen.mark();
    }

    /**
     * Returns whether this node read the head recently enough to serve content. Also returns false if the clock was set
     * back since, because the read may then be old.
     */
    public boolean isFresh(Instant now) {
        return Duration.between(seen.at(), now).abs().compareTo(STALE_AFTER) < 0;
    }

    /**
     * Returns whether content may be served. Reads the head first if the last read is too old, so that a slow node
     * still serves content. May block.
     */
    public boolean isInSight() {
        if (!isFresh(clock.instant())) poll();
        return isFresh(clock.instant());
    }

    /**
     * Reads the head, unless another thread read it while this thread waited. If the read fails, the last state is kept
     * and becomes stale.
     */
    @PostConstruct
    @Recurring("PT0.2S")
    public void poll() {
        long asked = System.nanoTime();
        try {
            if (!looking.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            step.run(() -> {
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
        seen = new CachedMark(mark, now, look);
    }

    /**
     * Reads the scheduled changes of the next seconds. {@code moved} means that changes read earlier may have moved.
     */
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
