package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.DraftFixtures;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;

/** Rejections when copying an asset, and the makers of the copy. */
class DuplicateAssetTest {
    private final DraftScene scene = new DraftScene();
    private final AssetId source =
            scene.aCompleteAsset(AssetKind.INFOGRAPHIC, DraftScene.master("trang.png", "image/png"));

    @Test
    void only_uploaders_of_the_agency_copy_its_assets() {
        assertNotFound(() -> copy("Bản sao", DraftScene.STRANGER));
        assertNotFound(() -> copy("Bản sao", Actor.ANONYMOUS));
        assertForbidden(() -> copy("Bản sao", DraftScene.APPROVER));
        assertThat(scene.assets.of(DraftScene.DEPARTMENT)).hasSize(1);
    }

    @Test
    void the_title_of_a_copy_follows_the_usual_rules() {
        assertRejected(() -> copy("x".repeat(201), DraftScene.UPLOADER), "title too-long");
        assertThat(scene.assets.of(DraftScene.DEPARTMENT)).hasSize(1);
    }

    @Test
    void makers_of_the_source_are_makers_of_the_copy() {
        var typed = scene.anAsset(AssetKind.INFOGRAPHIC);
        scene.type(typed, DraftFixtures.FULL);

        for (var one : List.of(source, typed)) {
            var made = scene.drafts.get(copy(one, "Bản sao", DraftScene.COLLEAGUE));
            assertThat(made.texts().title()).isEqualTo("Bản sao");
            assertThat(made.editors().all()).contains(new OfficerId(DraftScene.UPLOADER.id()));
        }
        assertThat(scene.drafts.filesOf(copy("Bản sao", DraftScene.COLLEAGUE))).hasSize(1);
    }

    private AssetId copy(String title, Actor by) {
        return copy(source, title, by);
    }

    private AssetId copy(AssetId asset, String title, Actor by) {
        return scene.duplicate.call(new DuplicateAsset.Command(asset, title, by));
    }
}
