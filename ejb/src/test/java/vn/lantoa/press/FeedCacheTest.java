package vn.lantoa.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.press.item.FeedDocument;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.release.RecentChanges;
import vn.lantoa.release.RecentEnds;

/** The events after which a cached feed is checked, and the cost of the check. */
class FeedCacheTest {
    private static final FeedName FEED = FeedName.parse("all");
    private static final AssetId SHOWN = new AssetId(UUID.randomUUID());
    private static final AssetId OTHER = new AssetId(UUID.randomUUID());

    private final SettableClock clock = SettableClock.atNoon();
    private final FeedCache cache = new FeedCache();
    private final Set<AssetId> changed = new HashSet<>();
    private final Set<AssetId> ended = new HashSet<>();
    private long head = 1;
    private long lastPublic = 1;
    private long lastOfFeed = 1;
    private Instant freshUntil = Instant.MAX;
    private int rendered;
    private int assetsAsked;
    private int feedsAsked;

    @BeforeEach
    void build() {
        cache.clock = clock;
        cache.head = new ChangeHead() {
            @Override
            public long seq() {
                return head;
            }
        };
        cache.recent = new RecentChanges() {
            @Override
            public boolean isUnchanged(long seq) {
                return lastPublic <= seq;
            }

            @Override
            public boolean isUnchanged(AssetId asset, long seq) {
                throw new AssertionError("one asset after the other is asked for");
            }

            @Override
            public boolean isUnchanged(Set<AssetId> assets, long seq) {
                assetsAsked++;
                return assets.stream().noneMatch(changed::contains);
            }
        };
        cache.ends = new RecentEnds() {
            @Override
            public boolean isNoneOf(Set<AssetId> assets, Instant made, Instant now) {
                return assets.stream().noneMatch(ended::contains);
            }
        };
        cache.changes = new FeedChanges() {
            @Override
            public Extent extentOf(FeedName feed) {
                feedsAsked++;
                return new Extent(1, lastOfFeed);
            }
        };
        cache.render = new RenderFeed() {
            @Override
            public FeedDocument call(FeedName feed, long archive, FeedFormat format) {
                rendered++;
                return new FeedDocument(format, "", "", lastOfFeed, Set.of(SHOWN), Instant.EPOCH, freshUntil);
            }
        };
        find();
    }

    @Test
    void nothing_is_looked_up_while_nothing_public_has_changed() {
        find();
        head = 5;
        find();

        assertThat(rendered).isEqualTo(1);
        assertThat(assetsAsked).isZero();
        assertThat(feedsAsked).isZero();
    }

    @Test
    void a_change_elsewhere_costs_one_query_for_assets_and_one_for_the_feed() {
        head = 2;
        lastPublic = 2;
        changed.add(OTHER);
        find();
        find();

        assertThat(rendered).isEqualTo(1);
        assertThat(assetsAsked).isEqualTo(1);
        assertThat(feedsAsked).isEqualTo(1);
    }

    @Test
    void a_change_of_a_shown_asset_renders_it_again_without_a_feed_query() {
        head = 2;
        lastPublic = 2;
        changed.add(SHOWN);
        find();

        assertThat(rendered).isEqualTo(2);
        assertThat(feedsAsked).isZero();
    }

    @Test
    void a_change_of_the_feed_renders_it_again() {
        head = 2;
        lastPublic = 2;
        lastOfFeed = 2;
        find();

        assertThat(rendered).isEqualTo(2);
    }

    @Test
    void an_end_invalidates_a_page_before_the_log_entry() {
        ended.add(OTHER);
        find();
        assertThat(rendered).isEqualTo(1);

        ended.add(SHOWN);
        find();
        assertThat(rendered).isEqualTo(2);
    }

    @Test
    void a_document_expires_at_its_stated_time() {
        freshUntil = clock.instant().plusSeconds(5);
        head = 2;
        lastPublic = 2;
        changed.add(SHOWN);
        find();
        assertThat(rendered).isEqualTo(2);

        clock.advance(Duration.ofSeconds(5));
        find();
        assertThat(rendered).isEqualTo(3);
    }

    private void find() {
        cache.find(FEED, 0, FeedFormat.ATOM);
    }
}
