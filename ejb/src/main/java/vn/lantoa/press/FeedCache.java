package vn.lantoa.press;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.lantoa.press.format.FeedDocument;
import vn.lantoa.press.format.FeedFormat;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.release.RecentChanges;

/**
 * Rendered feed documents on this node, bounded by their size. A document is right for a state of the change log: it is
 * checked again only when the log has moved, and rendered again only when a change of this very feed has come, one of an
 * asset in it or of its variants, which it names, or its time is over.
 */
@ApplicationScoped
public class FeedCache {
    private static final long MOST_CHARACTERS = 32L * 1024 * 1024;

    @Inject
    RenderFeed render;

    @Inject
    FeedChanges changes;

    @Inject
    ChangeHead head;

    @Inject
    RecentChanges recent;

    @Inject
    Clock clock;

    private record Address(FeedName feed, long archive, FeedFormat format) {}

    /** A document and the head of the log at which it was last found right. */
    private record Standing(FeedDocument document, long checkedAt) {}

    private final Cache<Address, Standing> standing = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Address address, Standing s) -> s.document().text().length())
            .build();

    /**
     * The document as it is now.
     *
     * @param archive number of the archive, or 0 for the subscription document
     */
    public FeedDocument find(FeedName feed, long archive, FeedFormat format) {
        var address = new Address(feed, archive, format);
        long seq = head.seq();
        var now = clock.instant();
        var known = standing.getIfPresent(address);
        if (known != null && isRight(known, feed, seq, now)) {
            standing.put(address, new Standing(known.document(), seq));
            return known.document();
        }
        var rendered = render.call(feed, archive, format);
        standing.put(address, new Standing(rendered, seq));
        return rendered;
    }

    private boolean isRight(Standing known, FeedName feed, long seq, Instant now) {
        if (!now.isBefore(known.document().freshUntil())) return false;
        return known.checkedAt() == seq
                || known.document().assets().stream().allMatch(asset -> recent.isUnchanged(asset, known.checkedAt()))
                        && known.document().lastSeq() == changes.extentOf(feed).lastSeq();
    }
}
