package vn.lantoa.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.AssetCollection;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.catalogue.CollectionRules;
import vn.lantoa.catalogue.OpenCollections;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.press.item.FeedContent;
import vn.lantoa.press.item.FeedDocument;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.press.item.FeedHead;
import vn.lantoa.press.item.WriteFeed;

class RenderSavedFeedTest {
    private static final Instant NOON = Instant.parse("2026-11-29T05:00:00Z");
    private static final List<AssetId> FULL = Stream.generate(() -> new AssetId(UUID.randomUUID()))
            .limit(CollectionRules.MOST_ASSETS)
            .toList();

    @Test
    void contains_all_assets_of_a_full_collection() {
        var render = new RenderSavedFeed();
        render.clock = Clock.systemUTC();
        render.collections = new Full();
        render.changes = new FeedChanges() {
            @Override
            public List<Newest> newest(Collection<AssetId> assets, int most) {
                return assets.stream()
                        .limit(most)
                        .map(one -> new Newest(one, NOON))
                        .toList();
            }
        };
        render.items = new FeedItems() {
            @Override
            public FeedContent of(Predicate<CatalogueEntry> takes, List<FeedChanges.Newest> newest, Instant now) {
                var assets = newest.stream().map(FeedChanges.Newest::asset).toList();
                return new FeedContent(List.of(), List.of(), Set.copyOf(assets), NOON, Instant.MAX);
            }
        };
        render.write = new WriteFeed() {
            @Override
            public FeedDocument write(FeedFormat format, FeedHead head, FeedContent content, long lastSeq) {
                return new FeedDocument(format, "", "", 0, content.assets(), NOON, Instant.MAX);
            }
        };

        assertThat(render.collection(new CollectionId(UUID.randomUUID()), FeedFormat.ATOM)
                        .assets())
                .containsExactlyInAnyOrderElementsOf(FULL);
    }

    /** A collection with the maximum number of assets. */
    private static final class Full extends OpenCollections {
        @Override
        public AssetCollection get(CollectionId id) {
            return new AssetCollection(id, new OrganisationId(new UUID(0, 1)), "Bộ sưu tập", true, FULL.size());
        }

        @Override
        public List<AssetId> assets(CollectionId id) {
            return FULL;
        }
    }
}
