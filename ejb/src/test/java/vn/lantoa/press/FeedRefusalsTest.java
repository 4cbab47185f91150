package vn.lantoa.press;

import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.catalogue.search.SavedSearch;
import vn.lantoa.catalogue.search.SavedSearches;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.press.item.FeedFormat;

/** Callers without a feed. */
class FeedRefusalsTest {
    @Test
    void private_feeds_are_for_partners() {
        var render = new RenderPartnerFeed();

        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.ANONYMOUS))
            assertNotFound(() -> render.call(by, RandomToken.fresh(), FeedFormat.ATOM));
    }

    @Test
    void an_unsaved_search_has_no_feed() {
        var render = new RenderSavedFeed();
        render.searches = new SavedSearches() {
            @Override
            public Optional<SavedSearch> find(RandomToken token) {
                return Optional.empty();
            }
        };

        assertNotFound(() -> render.call("none", FeedFormat.RSS));
    }
}
