package vn.lantoa.web.front.kept;

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
 * The answer cache of this node: answers that everybody gets alike, as bytes. An answer is valid as long as nothing it
 * depends on has changed or ended by the clock ({@link PublicAsk}), and its {@link Lifetime} is not over. The handlers
 * before the application get it by {@link #find} while the application runs.
 */
@ApplicationScoped
class AnswerCache {
    /** Heap for all answers, in bytes. */
    private static final long MOST = 48L * 1024 * 1024;

    /** Lifetime because of data in no log: vocabularies, settings, names. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /**
     * The same for what shows one asset, whose names are in the log: long enough for readers of a million assets to meet
     * what others have asked for, shorter than ends are remembered ({@link RecentEnds}).
     */
    private static final Duration LONGEST_OF_ASSET = Duration.ofSeconds(100);

    /** Time in which an answer that is being made again is still given: nobody waits because one is half a minute old. */
    private static final Duration RENEWAL = Duration.ofSeconds(5);

    /** Lifetime of an answer without {@code Last-Modified}: it gets one as soon as the change is some seconds ago. */
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

    /** The cache of the running application; empty before it starts. */
    static Optional<AnswerCache> find() {
        return Optional.ofNullable(RUNNING.get());
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        RUNNING.set(this);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopped) {
        RUNNING.set(null);
    }

    /** The answer, if it is cached and valid now. */
    Optional<CachedAnswer> right(PublicAsk ask) {
        var now = clock.instant();
        if (!head.isFresh(now)) return Optional.empty();
        return last(ask).filter(one -> isRight(ask, one, now));
    }

    /** True if this answer need not be made again yet. */
    boolean isFresh(CachedAnswer one) {
        return clock.instant().isBefore(one.life().renewAt());
    }

    /** The answer that was cached last, valid or not. */
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

    /** The state for which an answer made from now on is valid. */
    ChangeHead.Mark mark() {
        return head.mark();
    }

    /** The time: an answer made from now on shows what ended before. */
    Instant now() {
        return clock.instant();
    }

    /**
     * The lifetime of an answer with these headers.
     *
     * @param asked when the application was asked for it
     */
    Lifetime lifetime(PublicAsk ask, HeaderMap headers, Instant asked) {
        boolean settled = !ask.isDated() || headers.contains(Headers.LAST_MODIFIED);
        var longest = ask.of() == PublicAsk.Of.ASSET ? LONGEST_OF_ASSET : LONGEST;
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

    /** Does for one more reader of an answer what the application would have done. */
    void note(CachedAnswer answer, String referer) {
        meters.count("lantoa_kept_answers_total");
        answer.each().gets(referer);
    }
}
