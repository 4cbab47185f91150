package vn.lantoa.embed;

import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.qr.LeafletCode;
import vn.lantoa.catalogue.qr.Leaflets;
import vn.lantoa.embed.RenderLeaflet.PrintedAddress;

class RenderLeafletTest {
    private static final LeafletCode CODE = new LeafletCode("22222222");

    @Test
    void unknown_codes_and_codes_of_unreleased_versions_have_no_page() {
        assertNotFound(() -> render(null));
        assertNotFound(() -> render(new Leaflets.Leaflet(CODE, new AssetId(UUID.randomUUID()), 1)));
    }

    private static void render(Leaflets.@Nullable Leaflet printed) {
        var render = new RenderLeaflet();
        render.leaflets = new Leaflets() {
            @Override
            public Optional<Leaflet> find(LeafletCode code) {
                return Optional.ofNullable(printed);
            }
        };
        render.catalogue = new Catalogue() {
            @Override
            public Optional<PublicState> find(AssetId asset) {
                return Optional.empty();
            }
        };
        render.call(new PrintedAddress(CODE, ""), new Reader("", List.of()));
    }
}
