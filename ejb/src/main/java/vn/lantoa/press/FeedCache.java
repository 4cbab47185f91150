package vn.lantoa.press;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.lantoa.press.item.FeedDocument;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.release.RecentChanges;
import vn.lantoa.release.RecentEnds;

/**
 * Cache of rendered feed documents on this node, limited by size. A document is valid for a position in the change log
 * and is checked again only after a public change. It is rendered again if the feed has a new change, if an asset in it
 * or one of its named variants changed, or when its validity ends.
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
    RecentEnds ends;

    @Inject
    Clock clock;

    private record Address(FeedName feed, long archive, FeedFormat format) {}

    /** Document, with the head of the log and the time at which the document was last found valid. */
    private record CachedFeed(FeedDocument document, long checkedAt, Instant at) {}

    private final Cache<Address, CachedFeed> standing = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Address address, CachedFeed s) -> s.document().text().length())
            .build();

    /**
     * Returns the current document.
     *
     * @param archive the number of the archive; 0 for the subscription document
     */
    public FeedDocument find(FeedName feed, long archive, FeedFormat format) {
        var address = new Address(feed, archive, format);
        long seq = head.seq();
        var now = clock.instant();
        var known = standing.getIfPresent(address);
        if (known != null && isRight(known, feed, seq, now)) {
            standing.put(address, new CachedFeed(known.document(), seq, now));
            return known.document();
        }
        var rendered = render.call(feed, archive, format);
        standing.put(address, new CachedFeed(rendered, seq, now));
        return rendered;
    }

    private boolean isRight(CachedFeed known, FeedName feed, long seq, Instant now) {
        var document = known.document();
        if (!now.isBefore(document.freshUntil()) || !ends.isNoneOf(document.assets(), known.at(), now)) return false;
        if (known.checkedAt() == seq || recent.isUnchanged(known.checkedAt())) return true;
        return recent.isUnchanged(document.assets(), known.checkedAt())
                && document.lastSeq() == changes.extentOf(feed).lastSeq();
    }
}
