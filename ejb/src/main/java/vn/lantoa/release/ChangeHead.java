package vn.lantoa.release;

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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The head of the change log as this node knows it, looked up four times a second. Whatever is rendered from public
 * tables is right for this number; a node that has not seen the head for ten seconds must not show content, because a
 * withdrawal may have passed it by.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeHead {
    static final Duration STALE_AFTER = Duration.ofSeconds(10);
    private static final long EVERY_MILLIS = 250;
    private static final System.Logger LOG = System.getLogger(ChangeHead.class.getName());

    @Inject
    ChangeLog log;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private @Nullable Future<?> following;
    private volatile Seen seen = new Seen(0, Instant.EPOCH);
    private volatile boolean blind;

    private record Seen(long seq, Instant at) {}

    @PostConstruct
    void follow() {
        look();
        following = executor.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (following != null) following.cancel(true);
    }

    /** The number of the last entry that this node knows of. */
    public long seq() {
        return seen.seq();
    }

    /** Whether this node has seen the head lately enough to show content. */
    public boolean isFresh(Instant now) {
        return Duration.between(seen.at(), now).compareTo(STALE_AFTER) < 0;
    }

    /** Looks now; what was not seen stays as it was, and grows stale. */
    void look() {
        var now = clock.instant();
        try {
            seen = new Seen(log.head(), now);
            blind = false;
        } catch (RuntimeException e) {
            // a loop must outlive the database's absence; one line for it, not four a second
            if (!blind) LOG.log(WARNING, "the head of the change log cannot be seen", e);
            blind = true;
        }
    }
}
