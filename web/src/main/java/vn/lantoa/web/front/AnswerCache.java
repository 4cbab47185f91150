package vn.lantoa.web.front;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Meters;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.release.RecentChanges;
import vn.lantoa.release.RecentEnds;

/**
 * Cache of this node for answers that are the same for everyone, as bytes. An answer is valid until data that it
 * depends on changes or ends ({@link PublicAsk}), and no longer than its {@link Lifetime}. Handlers before the
 * application obtain the cache by {@link #find} while the application runs.
 */
@ApplicationScoped
class AnswerCache {
    /** Maximum heap of all answers, in bytes. */
    private static final long MOST = 48L * 1024 * 1024;

    /** Maximum lifetime, because some data (vocabularies, settings, names) appears in no log. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /**
     * Maximum lifetime of answers about one asset, whose names are in the log. Long enough for repeated hits among a
     * million assets, but shorter than {@link RecentEnds} keeps past changes.
     */
    private static final Duration LONGEST_OF_ASSET = Duration.ofSeconds(100);

    /**
     * Time in which an old answer is still served while it is being rebuilt, so that no client waits for the rebuild.
     */
    private static final Duration RENEWAL = Duration.ofSeconds(5);

    /**
     * Lifetime of an answer without {@code Last-Modified}; the application adds that header a few seconds after a
     * change.
     */
    private static final Duration UNSETTLED = Duration.ofSeconds(2);

    private static final AtomicReference<@Nullable AnswerCache> RUNNING = new AtomicReference<>();

    private final Cache<PublicAsk, CachedAnswer> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((PublicAsk ask, CachedAnswer bytes) -> bytes.weight())
            .build();

    @Inject
    RecentChanges changes;

    @Inject
    RecentEnds ends;

    @Inject
    ChangeHead head;

    @Inject
    Meters meters;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns the cache of the running application; empty before it starts. */
    static Optional<AnswerCache> find() {
        return Optional.ofNullable(RUNNING.get());
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        RUNNING.set(this);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopped) {
        RUNNING.set(null);
    }

    /** Returns the cached answer; empty if there is none or it is no longer valid. */
    Optional<CachedAnswer> right(PublicAsk ask) {
        var now = clock.instant();
        if (!head.isFresh(now)) return Optional.empty();
        return last(ask).filter(one -> isRight(ask, one, now));
    }

    /** Returns true if the answer is not due for a rebuild. */
    boolean isFresh(CachedAnswer one) {
        return clock.instant().isBefore(one.life().renewAt());
    }

    /** Returns the answer cached last, valid or not. */
    Optional<CachedAnswer> last(PublicAsk ask) {
        return Optional.ofNullable(kept.getIfPresent(ask));
    }

    private boolean isRight(PublicAsk ask, CachedAnswer one, Instant now) {
        return now.isBefore(one.life().until())
                && switch (ask.of()) {
                    case NOTHING -> true;
                    case ASSET -> isAsBefore(Objects.requireNonNull(ask.asset()), one, now);
                    case LOG -> isOutAsBefore(one, now);
                    case PLAN ->
                        isOutAsBefore(one, now)
                                && head.mark().plan() == one.mark().plan();
                    case BULLETIN ->
                        isOutAsBefore(one, now)
                                && head.mark().bulletin() == one.mark().bulletin();
                    case SERVICE ->
                        isOutAsBefore(one, now)
                                && head.mark().service() == one.mark().service();
                };
    }

    private boolean isOutAsBefore(CachedAnswer one, Instant now) {
        return changes.isUnchanged(one.mark().seq()) && ends.isNone(one.life().asked(), now);
    }

    private boolean isAsBefore(AssetId asset, CachedAnswer one, Instant now) {
        return changes.isUnchanged(asset, one.mark().seq())
                && ends.isNoneOf(asset, one.life().asked(), now);
    }

    /** Returns the state of the log for which an answer is valid whose rendering starts now. */
    ChangeHead.Mark mark() {
        return head.mark();
    }

    /** Returns the current time: an answer built from now on reflects all content that ended before it. */
    Instant now() {
        return clock.instant();
    }

    /**
     * Returns the lifetime of an answer with these headers.
     *
     * @param asked when the application was called
     */
    Lifetime lifetime(PublicAsk ask, HeaderMap headers, Instant asked) {
        boolean settled = !ask.isDated() || headers.contains(Headers.LAST_MODIFIED);
        var longest = ask.of() == PublicAsk.ContentKind.ASSET ? LONGEST_OF_ASSET : LONGEST;
        var renewAt = clock.instant().plus(settled ? longest : UNSETTLED);
        var life = new Lifetime(asked, renewAt, settled ? renewAt.plus(RENEWAL) : renewAt);
        if (!ask.of().isOfTheDay()) return life;
        var today = LocalDate.ofInstant(asked, zone);
        return life.before(today.plusDays(1).atStartOfDay(zone).toInstant());
    }

    void keep(PublicAsk ask, CachedAnswer answer) {
        meters.count("lantoa_kept_answers_made_total");
        kept.put(ask, answer);
    }

    /** Runs the listeners of an answer for another reader, as the application would do. */
    void note(CachedAnswer answer, String referer) {
        meters.count("lantoa_kept_answers_total");
        answer.each().gets(referer);
    }
}
