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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Meters;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.release.RecentChanges;

/**
 * The answers of this node that everybody gets alike, as bytes. One is right as long as nothing of what it depends on has
 * changed ({@link PublicAsk}), no release ended, and half a minute has not passed. The way in finds it by {@link #find}
 * while the application runs.
 */
@ApplicationScoped
public class AnswerCache {
    /** Heap for all of them, in bytes. */
    private static final long MOST = 48L * 1024 * 1024;

    /** For what is in no log: words of vocabularies, settings, the day of a calendar. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** For what does not say yet when it last changed: it will as soon as that is some seconds ago. */
    private static final Duration UNSETTLED = Duration.ofSeconds(2);

    private static final AtomicReference<@Nullable AnswerCache> RUNNING = new AtomicReference<>();

    private final Cache<PublicAsk, CachedAnswer> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((PublicAsk ask, CachedAnswer bytes) -> bytes.weight())
            .build();

    @Inject
    RecentChanges changes;

    @Inject
    ChangeHead head;

    @Inject
    Meters meters;

    @Inject
    Clock clock;

    /** Those of the application that runs here; nothing before it does. */
    static Optional<AnswerCache> find() {
        return Optional.ofNullable(RUNNING.get());
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        RUNNING.set(this);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopped) {
        RUNNING.set(null);
    }

    /** The answer, if it is kept and right now. */
    Optional<CachedAnswer> right(PublicAsk ask) {
        var now = clock.instant();
        if (!head.isFresh(now) || !now.isBefore(head.nextEnd())) return Optional.empty();
        return last(ask).filter(one -> isRight(ask, one, now));
    }

    /** The answer that was kept last, right or not. */
    Optional<CachedAnswer> last(PublicAsk ask) {
        return Optional.ofNullable(kept.getIfPresent(ask));
    }

    private boolean isRight(PublicAsk ask, CachedAnswer one, Instant now) {
        long seq = one.mark().seq();
        return now.isBefore(one.until())
                && switch (ask.of()) {
                    case NOTHING -> true;
                    case ASSET -> changes.isUnchanged(Objects.requireNonNull(ask.asset()), seq);
                    case LOG -> changes.isUnchanged(seq);
                    case PLAN ->
                        changes.isUnchanged(seq)
                                && head.mark().plan() == one.mark().plan();
                };
    }

    /** The state for which an answer is right that is made from now on. */
    ChangeHead.Mark mark() {
        return head.mark();
    }

    /** How long at most an answer is right that has these headers. */
    Instant until(PublicAsk ask, HeaderMap headers) {
        boolean settled = !ask.isDated() || headers.contains(Headers.LAST_MODIFIED);
        var until = clock.instant().plus(settled ? LONGEST : UNSETTLED);
        var end = head.nextEnd();
        return end.isBefore(until) ? end : until;
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
