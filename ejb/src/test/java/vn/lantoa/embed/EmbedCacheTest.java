package vn.lantoa.embed;

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
import vn.lantoa.release.ChangeHead;
import vn.lantoa.release.RecentChanges;
import vn.lantoa.release.RecentEnds;

/** The events after which a cached frame is rendered again. */
class EmbedCacheTest {
    private static final AssetId SHOWN = new AssetId(UUID.randomUUID());

    private final SettableClock clock = SettableClock.atNoon();
    private final EmbedCache cache = new EmbedCache();
    private final Set<AssetId> changed = new HashSet<>();
    private final Set<AssetId> ended = new HashSet<>();
    private Instant freshUntil = Instant.MAX;
    private int rendered;

    @BeforeEach
    void build() {
        cache.clock = clock;
        cache.head = new ChangeHead() {
            @Override
            public long seq() {
                return rendered + 1;
            }
        };
        cache.recent = new RecentChanges() {
            @Override
            public boolean isUnchanged(AssetId asset, long seq) {
                return !changed.contains(asset);
            }
        };
        cache.ends = new RecentEnds() {
            @Override
            public boolean isNoneOf(AssetId asset, Instant made, Instant now) {
                return !ended.contains(asset);
            }
        };
        cache.render = new RenderEmbed() {
            @Override
            public EmbedDocument call(AssetId asset, EmbedOptions options) {
                rendered++;
                return EmbedDocument.of(EmbedDocument.State.SHOWN, "", asset, 1, freshUntil);
            }
        };
    }

    @Test
    void changes_of_other_assets_do_not_invalidate_it() {
        find();
        changed.add(new AssetId(UUID.randomUUID()));
        find();

        assertThat(rendered).isEqualTo(1);
    }

    @Test
    void a_change_an_end_or_half_a_minute_invalidates_it() {
        find();
        changed.add(SHOWN);
        freshUntil = clock.instant().plusSeconds(5);
        find();
        assertThat(rendered).isEqualTo(2);

        changed.clear();
        clock.advance(Duration.ofSeconds(5));
        freshUntil = Instant.MAX;
        find();
        assertThat(rendered).isEqualTo(3);

        clock.advance(Duration.ofSeconds(30));
        find();
        assertThat(rendered).isEqualTo(4);
    }

    @Test
    void a_variants_end_invalidates_a_page_before_the_log_entry() {
        find();
        ended.add(SHOWN);
        find();

        assertThat(rendered).isEqualTo(2);
    }

    private void find() {
        cache.find(SHOWN, EmbedOptions.NONE);
    }
}
