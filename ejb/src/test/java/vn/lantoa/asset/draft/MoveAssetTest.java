package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.asset.draft.DraftScene.DEPARTMENT;
import static vn.lantoa.asset.draft.DraftScene.ELSEWHERE;
import static vn.lantoa.asset.draft.DraftScene.STRANGER;
import static vn.lantoa.asset.draft.DraftScene.UPLOADER;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.DraftFixtures;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Role;

class MoveAssetTest {
    private final DraftScene scene = new DraftScene();

    @Test
    void uploaders_of_both_agencies_move_a_draft_and_undo_it() {
        scene.roles.grant(UPLOADER, Role.UPLOADER, ELSEWHERE);
        var asset = scene.anAsset(AssetKind.PHOTO);

        move(asset);

        assertThat(scene.assets.get(asset).organisation()).isEqualTo(ELSEWHERE);
        assertThat(scene.drafts.get(asset).texts().publisher()).isEqualTo("so-yt");
        assertThat(scene.audit.actions()).containsExactly("asset-created", "asset-moved");

        scene.move.call(new MoveAsset.Command(asset, DEPARTMENT, UPLOADER));

        assertThat(scene.assets.get(asset).organisation()).isEqualTo(DEPARTMENT);
        assertThat(scene.drafts.get(asset).texts().publisher()).isEqualTo("so-khcn");
    }

    @Test
    void rejects_a_sealed_asset() {
        scene.roles.grant(UPLOADER, Role.UPLOADER, ELSEWHERE);
        var asset = scene.aCompleteAsset(AssetKind.SMS_TEXT);
        scene.sealed(asset);

        assertConflict(() -> move(asset), "asset-was-sealed");
    }

    @Test
    void rejects_officers_without_the_uploader_role_in_both() {
        var asset = scene.anAsset(AssetKind.PHOTO);

        assertForbidden(() -> move(asset));
        assertThatThrownBy(() -> scene.move.call(new MoveAsset.Command(asset, ELSEWHERE, STRANGER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void rejects_files_over_the_agencys_quota() {
        scene.roles.grant(UPLOADER, Role.UPLOADER, ELSEWHERE);
        var file = DraftFixtures.aFile(FileRole.MASTER, "ảnh.png", "image/png");
        var full = scene.aCompleteAsset(AssetKind.PHOTO, file);
        var empty = scene.anAsset(AssetKind.PHOTO);

        scene.space = file.bytes() - 1;
        assertRejected(() -> move(full), "organisation quota-exceeded");
        // an agency at its quota may receive an asset without files
        scene.space = -1;
        move(empty);
        scene.space = file.bytes();
        move(full);

        assertThat(scene.assets.get(full).organisation()).isEqualTo(ELSEWHERE);
    }

    private void move(AssetId asset) {
        scene.move.call(new MoveAsset.Command(asset, ELSEWHERE, UPLOADER));
    }
}
