package vn.lantoa.release.planning;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.Releases;

/**
 * Publishes due releases and ends expired ones on every node, several per transaction. If a batch fails, each release
 * is tried in its own transaction. The use cases make all decisions, so concurrent or late runs are harmless. Pauses
 * after a clock jump, see {@link ClockJumpDetector}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DueReleases {
    private static final int AT_ONCE = 200;
    private static final int MANY = 20;
    private static final Duration REST = Duration.ofSeconds(30);
    private static final System.Logger LOG = System.getLogger(DueReleases.class.getName());

    @Inject
    Releases releases;

    @Inject
    PublishDue publishDue;

    @Inject
    ExpireDue expireDue;

    @Inject
    Clock clock;

    private final Map<ReleaseId, Instant> resting = new HashMap<>();
    private final Set<String> awry = new HashSet<>();
    private final ClockJumpDetector leaps = new ClockJumpDetector();

    @Recurring("PT0.5S")
    void move() {
        var now = clock.instant();
        if (!leaps.isCalm(now, System.nanoTime())) return;
        resting.values().removeIf(until -> until.isBefore(now));
        together("due", publishDue::call, publishDue::one, releases::dueAt, now);
        together("over", expireDue::call, expireDue::one, releases::overAt, now);
    }

    private void together(
            String what,
            Function<Collection<ReleaseId>, PublishDue.Done> many,
            Function<ReleaseId, PublishDue.Done> one,
            BiFunction<Instant, Integer, List<ReleaseId>> overdue,
            Instant now) {
        try {
            PublishDue.Done done;
            do {
                var began = System.nanoTime();
                done = many.apply(resting.keySet());
                if (done.locked() >= MANY)
                    LOG.log(
                            INFO,
                            done.locked() + " " + what + " in " + (System.nanoTime() - began) / 1_000_000 + " ms");
                rest(done, now);
            } while (done.isFull());
            awry.remove(what);
        } catch (Conflict e) {
            if (awry.add(what)) LOG.log(ERROR, "releases are " + what + ", but this node must not process them", e);
        } catch (RuntimeException e) {
            LOG.log(WARNING, "releases that are " + what + " failed as a batch; retrying each one separately", e);
            overdue.apply(now, AT_ONCE).forEach(id -> alone(id, one, now));
        }
    }

    private void alone(ReleaseId id, Function<ReleaseId, PublishDue.Done> one, Instant now) {
        if (resting.containsKey(id)) return;
        try {
            rest(one.apply(id), now);
        } catch (RuntimeException e) {
            LOG.log(ERROR, "release=" + id + " is due but could not be processed", e);
            resting.put(id, now.plus(REST));
        }
    }

    private void rest(PublishDue.Done done, Instant now) {
        done.refused().forEach((id, issues) -> {
            LOG.log(ERROR, "release=" + id + " is due but cannot be published: " + issues.list());
            resting.put(id, now.plus(REST));
        });
    }
}
