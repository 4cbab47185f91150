package vn.lantoa.web.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.catalogue.Editions.Leaf;
import vn.lantoa.web.page.template.RenderedPage;

class AssetPagePartsTest {
    private static final URI ADDRESS = URI.create("https://lantoa.example.vn/");

    @Test
    void share_links_work_without_scripts() {
        var page = RenderedPage.of(
                "catalogue/share.ftlh",
                Map.of("asset", Map.of("id", "x", "canonical", "https://lantoa.example.vn/a/x")));

        assertThat(page)
                .contains("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Flantoa.example.vn%2Fa%2Fx")
                .contains("https://zalo.me/share?url=https%3A%2F%2Flantoa.example.vn%2Fa%2Fx")
                .contains("readonly value=\"https://lantoa.example.vn/a/x\"", "<img class=\"share-qr\"")
                .contains("data-copy=\"share-link\" data-copied=\"Đã sao chép.\" hidden>");
    }

    @Test
    void pages_of_a_document_are_shown_in_order() {
        var editions = Editions.of(entry("page-10", "thumbnail", "page-2", "page-1"), new HubAddress(ADDRESS, ADDRESS));

        assertThat(editions.leaves()).extracting(Leaf::number).containsExactly(1, 2, 10);
        assertThat(RenderedPage.of("catalogue/leaves.ftlh", Map.of("asset", Map.of("editions", editions))))
                .containsSubsequence("Trang 1/3", "Trang 2/3", "Trang 10/3");
    }

    @Test
    void the_demo_banner_is_in_a_landmark() {
        assertThat(RenderedPage.of("approval/notices.ftlh", Map.of("notices", List.of())))
                .contains("<div class=\"demo-mark\" role=\"note\" aria-label=");
    }

    private static CatalogueEntry entry(String... renditions) {
        return new CatalogueEntry(
                new AssetId(new UUID(0, 1)),
                1,
                true,
                AssetKind.LEAFLET,
                Language.VI,
                VariantForm.STANDARD,
                PublicTexts.EMPTY,
                "so-khcn",
                "Sở Khoa học và Công nghệ",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                List.of(),
                Stream.of(renditions)
                        .map(name -> new PublicFile(
                                name, null, name, "image/webp", 10, Sha256.of(name.getBytes(UTF_8)), null, null))
                        .toList(),
                List.of(),
                false,
                List.of());
    }
}
