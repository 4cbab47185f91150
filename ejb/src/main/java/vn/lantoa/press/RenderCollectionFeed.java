package vn.lantoa.press;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.catalogue.CollectionRules;
import vn.lantoa.catalogue.OpenCollections;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.press.item.FeedDocument;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.press.item.FeedHead;
import vn.lantoa.press.item.WriteFeed;

/** Renders the feed of an open collection: its public assets, and withdrawal notices for withdrawn assets. */
@UseCase
public class RenderCollectionFeed {
    @Inject
    OpenCollections collections;

    @Inject
    FeedChanges changes;

    @Inject
    FeedItems items;

    @Inject
    WriteFeed write;

    @Inject
    Clock clock;

    /**
     * Renders the feed.
     *
     * @throws NotFound if the collection does not exist or is not open
     */
    public FeedDocument call(CollectionId id, FeedFormat format) {
        var collection = collections.get(id);
        var newest = changes.newest(collections.assets(id), CollectionRules.MOST_ASSETS);
        var head = FeedHead.of("collection-" + id, "/feeds/collection-" + id, collection.name());
        return write.write(format, head, items.of(entry -> true, newest, clock.instant()), 0);
    }
}
