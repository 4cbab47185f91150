package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;

class AssetPicturesTest {
    private static final AssetId ASSET = new AssetId(new UUID(0, 1));

    @ParameterizedTest
    @EnumSource
    void each_kind_has_a_sign(AssetKind kind) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        var sign = factory.newDocumentBuilder().parse(new ByteArrayInputStream(AssetPictures.sign(kind)));

        assertThat(sign.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(sign.getElementsByTagName("path").getLength()).isEqualTo(2);
    }

    @Test
    void officers_of_other_agencies_see_the_public_picture_of_this_version_only() {
        var file = new PublicFile("thumbnail", null, "a.webp", "image/webp", 10, Sha256.of(new byte[1]), null, null);
        var pictured = new PublicState.PublicEntry(entry(List.of(file)));

        assertThat(AssetPictures.shown(pictured, null)).contains("/f/" + file.sha256() + "/a.webp");
        assertThat(AssetPictures.shown(pictured, 2)).contains("/f/" + file.sha256() + "/a.webp");
        assertThat(AssetPictures.shown(pictured, 1)).isEmpty();
        assertThat(AssetPictures.shown(new PublicState.PublicEntry(entry(List.of())), null))
                .isEmpty();
        assertThat(AssetPictures.kind(pictured)).isEqualTo(AssetKind.VIDEO);
        assertThat(AssetPictures.kind(new PublicState.Lapsed(ASSET, 2))).isEqualTo(AssetKind.NEWS_TEXT);
    }

    private static CatalogueEntry entry(List<PublicFile> renditions) {
        return new CatalogueEntry(
                ASSET,
                2,
                true,
                AssetKind.VIDEO,
                Language.VI,
                VariantForm.STANDARD,
                PublicTexts.EMPTY,
                "so-y-te",
                "Sở Y tế",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                List.of(),
                renditions,
                List.of(),
                false,
                List.of());
    }
}
