package vn.lantoa.press;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.search.SearchRows;
import vn.lantoa.catalogue.search.SearchTerms;
import vn.lantoa.catalogue.search.saved.SavedSearch;
import vn.lantoa.catalogue.search.saved.SavedSearches;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.Templates;

/**
 * Renders the feed of a saved search for whoever has its token: the newest that fits now, and notices in the place of what
 * it has shown and was taken back. Nothing that is not public.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class RenderSavedFeed {
    @Inject
    SavedSearches searches;

    @Inject
    SearchRows rows;

    @Inject
    FeedChanges changes;

    @Inject
    FeedItems items;

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    /** @throws NotFound when no saved search has this token (any more) */
    public FeedDocument call(String token) {
        var search = searches.find(token).orElseThrow(() -> new NotFound("feed saved-" + token));
        var newest = newest(search);
        var content = items.of(new FeedName(FeedName.By.ALL, ""), newest, clock.instant());
        var updated = newest.stream()
                .map(FeedChanges.Newest::at)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        var xml = templates.render(
                "press/atom.ftlx",
                Map.of(
                        "feed", head(search, updated),
                        "entries", content.entries(),
                        "tombstones", content.tombstones()));
        var etag = Sha256.of(xml.getBytes(StandardCharsets.UTF_8)).hex();
        return new FeedDocument(xml, etag, 0, updated, content.freshUntil());
    }

    private List<FeedChanges.Newest> newest(SavedSearch search) {
        var terms = SearchTerms.parse(search.words());
        var found = rows.find(search.request(1), terms, terms.isEmpty() ? "" : terms.plain())
                .hits();
        var newest = new ArrayList<FeedChanges.Newest>();
        found.forEach(hit ->
                newest.add(new FeedChanges.Newest(hit.card().asset(), hit.card().publishedAt())));
        List<AssetId> shown = found.stream().map(hit -> hit.card().asset()).toList();
        for (var gone : searches.shown(search.id(), shown))
            newest.add(new FeedChanges.Newest(gone, changes.changedAt(gone)));
        return newest;
    }

    private Map<String, Object> head(SavedSearch search, Instant updated) {
        var name = "saved-" + search.token();
        return Map.of(
                "id", "tag:" + address.url().getHost() + ",2026:feed:" + name,
                "name", search.name(),
                "updated", updated.toString(),
                "self", address.of("/feeds/" + name + ".atom").toString(),
                "alternate", address.of("/").toString(),
                "archive", false,
                "current", address.of("/feeds/" + name + ".atom").toString());
    }
}
