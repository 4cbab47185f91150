package vn.lantoa.press;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.catalogue.CollectionRules;
import vn.lantoa.catalogue.OpenCollections;
import vn.lantoa.catalogue.search.SavedSearch;
import vn.lantoa.catalogue.search.SavedSearches;
import vn.lantoa.catalogue.search.SearchRows;
import vn.lantoa.catalogue.search.SearchTerms;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.press.item.FeedDocument;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.press.item.FeedHead;
import vn.lantoa.press.item.WriteFeed;

/** Renders the feeds of saved searches and of collections, which contain only public content. */
@UseCase
public class RenderSavedFeed {
    @Inject
    SavedSearches searches;

    @Inject
    SearchRows rows;

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
     * Renders the feed of a saved search for the holder of its token: the newest current results, and notices for
     * withdrawn results that the feed has shown.
     *
     * @throws NotFound if no saved search has the token (any more)
     */
    public FeedDocument call(String token, FeedFormat format) {
        var search = searches.find(new RandomToken(token)).orElseThrow(() -> new NotFound("feed of a saved search"));
        var newest = newest(search);
        var content = items.of(entry -> true, newest, clock.instant());
        var head = FeedHead.of("saved-" + token, "/feeds/saved-" + token, search.name());
        return write.write(format, head, content, 0);
    }

    /**
     * Renders the feed of an open collection: its public assets, and notices for withdrawn assets.
     *
     * @throws NotFound if the collection does not exist or is not open
     */
    public FeedDocument collection(CollectionId id, FeedFormat format) {
        var collection = collections.get(id);
        var newest = changes.newest(collections.assets(id), CollectionRules.MOST_ASSETS);
        var head = FeedHead.of("collection-" + id, "/feeds/collection-" + id, collection.name());
        return write.write(format, head, items.of(entry -> true, newest, clock.instant()), 0);
    }

    private List<FeedChanges.Newest> newest(SavedSearch search) {
        var terms = SearchTerms.parse(search.words());
        var found = rows.find(search.request(1), terms, terms.isEmpty() ? "" : terms.plain())
                .hits();
        var newest = new ArrayList<FeedChanges.Newest>();
        found.forEach(hit ->
                newest.add(new FeedChanges.Newest(hit.card().asset(), hit.card().publishedAt())));
        for (var gone : searches.gone(search.id())) newest.add(new FeedChanges.Newest(gone, changes.changedAt(gone)));
        return newest;
    }
}
