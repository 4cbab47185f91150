package vn.lantoa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.SettableClock;

/** Short links that lead nowhere. */
class FollowShortLinkTest {
    private final List<ShortCode> counted = new ArrayList<>();

    @Test
    void unknown_links_and_links_to_unreleased_assets_are_not_found_or_counted() {
        var asset = "/a/" + UUID.randomUUID();

        assertNotFound(() -> follow(null));
        assertNotFound(() -> follow(asset));
        assertNotFound(() -> new ShortCode("../etc"));
        assertThat(counted).isEmpty();
        assertThat(follow("/f/hop-dong")).isEqualTo("/f/hop-dong");
        assertThat(counted).hasSize(1);
    }

    private String follow(@Nullable String path) {
        var follow = new FollowShortLink();
        follow.links = new ShortLinks() {
            @Override
            public Optional<String> findPath(ShortCode code) {
                return Optional.ofNullable(path);
            }

            @Override
            public void count(ShortCode code, LocalDate day) {
                counted.add(code);
            }
        };
        follow.catalogue = new Catalogue() {
            @Override
            public Optional<PublicState> find(AssetId asset) {
                return Optional.empty();
            }
        };
        follow.zone = ZoneOffset.UTC;
        follow.clock = SettableClock.atNoon();
        return follow.call(new ShortCode("2222222"), true);
    }
}
