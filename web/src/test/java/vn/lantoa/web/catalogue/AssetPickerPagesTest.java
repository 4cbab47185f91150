package vn.lantoa.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.LifeStage;
import vn.lantoa.release.reading.VersionLife;
import vn.lantoa.web.page.template.RenderedPage;

class AssetPickerPagesTest {
    private static final AssetId ASSET = new AssetId(new UUID(0, 1));

    @Test
    void options_have_picture_title_version_and_state() {
        assertThat(options("Rửa tay <đúng>", "/a/1/r/thumbnail"))
                .contains("role=\"option\"", "data-id=\"" + ASSET + "\"", "<img src=\"/a/1/r/thumbnail\" alt=\"\">")
                .contains("Rửa tay &lt;đúng&gt;", "Áp phích", "Sở Y tế", "3", "Đang công khai");
    }

    @Test
    void an_asset_without_title_or_picture_can_be_chosen() {
        assertThat(options("", ""))
                .contains("data-id=\"" + ASSET + "\"")
                .doesNotContain("<img", "<strong lang=\"vi\"></");
    }

    private static String options(String title, String picture) {
        var life = new VersionLife(ASSET, 3, LifeStage.PUBLIC, null, null);
        var one = new PickableAsset(life, title, "vi", "kind.poster", "Sở Y tế", picture);
        return RenderedPage.of("catalogue/picker.ftlh", Map.of("assets", List.of(one)));
    }
}
