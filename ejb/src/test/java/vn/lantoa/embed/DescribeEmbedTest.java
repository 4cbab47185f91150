package vn.lantoa.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.embed.DescribeEmbed.OEmbedAnswer;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.GivenRows;

/** Addresses without an oEmbed description. */
class DescribeEmbedTest {
    @Test
    void unknown_addresses_are_not_found_and_private_assets_are_unauthorised() {
        var hub = "https://lantoa.example.vn";
        var asset = hub + "/a/" + UUID.randomUUID();

        assertThat(describe("https://elsewhere.example.vn/a/" + UUID.randomUUID(), true))
                .isEqualTo(new OEmbedAnswer.Missing());
        assertThat(describe(hub + "/console", true)).isEqualTo(new OEmbedAnswer.Missing());
        assertThat(describe(asset, false)).isEqualTo(new OEmbedAnswer.Missing());
        assertThat(describe(asset, true)).isEqualTo(new OEmbedAnswer.Closed());
    }

    private static OEmbedAnswer describe(String url, boolean isOurs) {
        var describe = new DescribeEmbed();
        describe.hub = new HubAddress(URI.create("https://lantoa.example.vn"), URI.create("https://lantoa.example.vn"));
        describe.database = GivenRows.of(Map.of("exists", isOurs));
        describe.catalogue = new Catalogue() {
            @Override
            public Optional<PublicState> find(AssetId asset) {
                return Optional.empty();
            }
        };
        return describe.call(url, Bounds.NONE);
    }
}
