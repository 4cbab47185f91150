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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.SqlQuery;

/**
 * The assets that changed lately as this node knows it, looked up four times a second: whatever was made of one at a number
 * of the change log is right as long as neither it nor a variant of it changed since. Asked without a database, so also by
 * threads that may not wait.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecentChanges {
    /** An answer may be as old as that; whoever looks less often than this tells nothing. */
    static final Duration STALE_AFTER = Duration.ofSeconds(2);

    private static final long EVERY_MILLIS = 200;
    private static final int MOST_AT_ONCE = 1000;
    private static final int MOST_KNOWN = 100_000;
    private static final System.Logger LOG = System.getLogger(RecentChanges.class.getName());

    private static final String HEAD =
            """
            select h.seq, (select min(r.expires_at) from release r
                           where r.state = 'PUBLISHED' and r.expires_at > :now) as next_end
            from change_head h""";

    /** Each asset that changed, and its relatives in other languages. */
    private static final String CHANGED =
            """
            with changed as materialized (
              select c.seq, coalesce(a.variant_of, a.id) as source
              from change_entry c join asset a on a.id = c.asset_id
              where c.seq > :after and c.seq <= :upTo and c.partner_id is null order by c.seq limit :most)
            select seq, source as asset from changed
            union all select c.seq, v.id from changed c join asset v on v.variant_of = c.source""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Map<AssetId, Long> changed = new ConcurrentHashMap<>();
    private @Nullable Future<?> following;
    private volatile Seen seen = new Seen(-1, Instant.EPOCH, Instant.EPOCH);
    private volatile long since;
    private volatile boolean blind;

    private record Seen(long seq, Instant at, Instant nextEnd) {}

    private record Head(long seq, @Nullable Instant nextEnd) {}

    private record Changed(long seq, AssetId asset) {}

    @PostConstruct
    void follow() {
        look();
        following = executor.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (following != null) following.cancel(true);
    }

    /** The number of the last entry that was looked at. */
    public long seq() {
        return seen.seq();
    }

    /** Whether what this knows is of now, and no release ended since. */
    public boolean isFresh(Instant now) {
        var last = seen;
        return last.seq() >= 0
                && now.isBefore(last.nextEnd())
                && Duration.between(last.at(), now).compareTo(STALE_AFTER) < 0;
    }

    /** When the next release ends; whatever shows anything may be different then. */
    public Instant nextEnd() {
        return seen.nextEnd();
    }

    /** Whether an asset and its relatives are what they were at this number of the log. */
    public boolean isUnchanged(AssetId asset, long seq) {
        return seq >= since && changed.getOrDefault(asset, 0L) <= seq;
    }

    /** Looks now; what cannot be seen stays as it was, and grows stale. */
    void look() {
        var now = clock.instant();
        try {
            see(now);
            blind = false;
        } catch (RuntimeException e) {
            // a loop must outlive the database's absence; one line for it, not five a second
            if (!blind) LOG.log(WARNING, "what changed cannot be seen", e);
            blind = true;
        }
    }

    private void see(Instant now) {
        var head =
                SqlQuery.of(entities, HEAD).with("now", now).first(Head.class).orElseThrow();
        if (head.seq() != seen.seq()) note(head.seq());
        var end = head.nextEnd();
        seen = new Seen(head.seq(), now, end == null ? Instant.MAX : end);
    }

    private void note(long upTo) {
        var news = seen.seq() < 0 || changed.size() > MOST_KNOWN
                ? null
                : SqlQuery.of(entities, CHANGED)
                        .with("after", seen.seq())
                        .with("upTo", upTo)
                        .with("most", MOST_AT_ONCE)
                        .list(Changed.class);
        if (news == null || news.size() >= MOST_AT_ONCE) {
            // too much to remember: what was made before may be anything
            since = upTo;
            changed.clear();
        } else news.forEach(one -> changed.merge(one.asset(), one.seq(), Math::max));
    }
}
