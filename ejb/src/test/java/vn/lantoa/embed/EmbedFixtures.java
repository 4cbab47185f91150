package vn.lantoa.embed;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;

/** Entries of the catalogue for tests of what is made of them. */
final class EmbedFixtures {
    static final HubAddress HUB = new HubAddress(URI.create("https://hub.example"), URI.create("https://hub.example"));
    static final AssetId ASSET = new AssetId(UUID.fromString("0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10"));

    private final AssetKind kind;
    private final List<PublicFile> files = new ArrayList<>();
    private final List<PublicFile> renditions = new ArrayList<>();
    private String title = "5 bước <nộp> hồ sơ & \"hỏi đáp\"";

    private EmbedFixtures(AssetKind kind) {
        this.kind = kind;
    }

    static EmbedFixtures an(AssetKind kind) {
        return new EmbedFixtures(kind);
    }

    EmbedFixtures titled(String title) {
        this.title = title;
        return this;
    }

    EmbedFixtures file(String role, String mediaType) {
        files.add(new PublicFile(role, null, "tệp", mediaType, 10, Sha256.of(role.getBytes()), null, null));
        return this;
    }

    EmbedFixtures rendition(String name, String mediaType, int width, int height) {
        renditions.add(new PublicFile(name, null, name, mediaType, 10, Sha256.of(name.getBytes()), width, height));
        return this;
    }

    CatalogueEntry entry() {
        var texts = PublicTexts.EMPTY
                .with(MetadataField.TITLE, title)
                .with(MetadataField.DESCRIPTION, "Mô tả")
                .with(MetadataField.TOPIC, "III.1");
        return new CatalogueEntry(
                ASSET,
                2,
                true,
                kind,
                Language.VI,
                VariantForm.STANDARD,
                texts,
                "so-khcn",
                "Sở Khoa học và Công nghệ",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                files,
                renditions,
                List.of(),
                false,
                List.of());
    }
}
