package vn.lantoa.release.planning;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.Releases;

/**
 * The alarm clock of releases, on every node: has those published that are due, many in a transaction, and those ended that
 * are over. Where many cannot be published together, each is tried in a transaction of its own. It decides nothing, so it
 * does no harm when several nodes ring at once or late; while the clock has just leapt it holds still, see {@link LeapWatch}.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmbargoTimer {
    private static final long EVERY_MILLIS = 500;
    private static final int AT_ONCE = 200;
    private static final int MANY = 20;
    private static final Duration REST = Duration.ofSeconds(30);
    private static final System.Logger LOG = System.getLogger(EmbargoTimer.class.getName());

    @Inject
    Releases releases;

    @Inject
    PublishDue publishDue;

    @Inject
    PublishRelease publish;

    @Inject
    ExpireRelease expire;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Map<ReleaseId, Instant> resting = new HashMap<>();
    private final LeapWatch leaps = new LeapWatch();
    private @Nullable Future<?> ringing;
    private boolean blind;
    private boolean awry;

    @PostConstruct
    void start() {
        ringing = executor.scheduleWithFixedDelay(this::ring, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (ringing != null) ringing.cancel(true);
    }

    /** Looks once. Only ever on one thread of this node: the next look begins after this one has ended. */
    void ring() {
        var now = clock.instant();
        try {
            if (!leaps.isCalm(now, System.nanoTime())) return;
            resting.values().removeIf(until -> until.isBefore(now));
            publishDue(now);
            each(releases.overAt(now, AT_ONCE), id -> expire.call(id, Actor.SYSTEM), now);
            blind = false;
        } catch (RuntimeException e) {
            // the loop must outlive the database's absence
            if (!blind) LOG.log(WARNING, "due releases cannot be looked for", e);
            blind = true;
        }
    }

    private void publishDue(Instant now) {
        try {
            PublishDue.Done done;
            do {
                var began = System.nanoTime();
                done = publishDue.call(resting.keySet());
                if (done.locked() >= MANY)
                    LOG.log(INFO, done.locked() + " due in " + (System.nanoTime() - began) / 1_000_000 + " ms");
                done.refused().forEach((id, issues) -> {
                    LOG.log(ERROR, "release=" + id + " was due and is not ready: " + issues.list());
                    resting.put(id, now.plus(REST));
                });
            } while (done.isFull());
            awry = false;
        } catch (Conflict e) {
            if (!awry) LOG.log(ERROR, "releases are due and this node may publish none", e);
            awry = true;
        } catch (RuntimeException e) {
            LOG.log(WARNING, "releases that are due cannot be published together, so each by itself", e);
            each(releases.dueAt(now, AT_ONCE), id -> publish.call(id, Actor.SYSTEM), now);
        }
    }

    private void each(List<ReleaseId> ids, Consumer<ReleaseId> use, Instant now) {
        for (var id : ids) {
            if (resting.containsKey(id)) continue;
            try {
                use.accept(id);
            } catch (RuntimeException e) {
                LOG.log(ERROR, "release=" + id + " was due and could not be moved", e);
                resting.put(id, now.plus(REST));
            }
        }
    }
}
