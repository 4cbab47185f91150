package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.asset.draft.DraftScene.APPROVER;
import static vn.lantoa.asset.draft.DraftScene.COLLEAGUE;
import static vn.lantoa.asset.draft.DraftScene.STRANGER;
import static vn.lantoa.asset.draft.DraftScene.UPLOADER;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;

class SaveDraftTest {
    private final DraftScene scene = new DraftScene();
    private final AssetId asset = scene.anAsset(AssetKind.PHOTO);

    @Test
    void replaces_the_given_fields_and_keeps_the_others() {
        assertThat(save(1, Typed.title("  Một cửa  "), UPLOADER)).isEqualTo(2);
        assertThat(save(2, Typed.tasks("1.1"), COLLEAGUE)).isEqualTo(3);

        var draft = scene.drafts.get(asset);
        assertThat(draft.texts().title()).isEqualTo("Một cửa");
        assertThat(draft.notes().planTasks()).containsExactly("1.1");
        assertThat(draft.savedBy().value()).isEqualTo(COLLEAGUE.id());
    }

    @Test
    void a_save_without_changes_keeps_the_version() {
        assertThat(save(1, DraftChange.NONE, UPLOADER)).isEqualTo(1);
    }

    @Test
    void rejects_overwriting_a_colleagues_changes() {
        save(1, Typed.title("Của tôi"), UPLOADER);

        assertConflict(() -> save(1, Typed.title("Của bạn"), COLLEAGUE), "draft-changed");
        assertThat(scene.drafts.get(asset).texts().title()).isEqualTo("Của tôi");
    }

    @Test
    void reports_all_errors_and_saves_nothing() {
        assertRejected(
                () -> save(1, Typed.all(vn.lantoa.asset.DraftFixtures.with("topic", "IX")), UPLOADER), "topic unknown");
        assertRejected(() -> save(1, Typed.tasks("9.9"), UPLOADER), "planTasks unknown");
        assertThat(scene.drafts.get(asset).lockVersion()).isEqualTo(1);
    }

    @Test
    void keeps_and_resets_the_focus() {
        save(1, Typed.focus(" 31 5"), UPLOADER);
        save(2, Typed.title("Một cửa"), UPLOADER);
        assertThat(scene.drafts.get(asset).notes().focus()).isEqualTo("31 5");

        assertRejected(() -> save(3, Typed.focus("101 5"), UPLOADER), "focus malformed");
        save(3, Typed.focus(""), UPLOADER);

        assertThat(scene.drafts.get(asset).notes().focus()).isEmpty();
    }

    @Test
    void rejects_readers_and_hides_the_asset_from_others() {
        assertForbidden(() -> save(1, Typed.title("x"), APPROVER));
        assertThatThrownBy(() -> save(1, Typed.title("x"), STRANGER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> save(1, Typed.title("x"), Actor.ANONYMOUS)).isInstanceOf(NotFound.class);
    }

    private long save(long typedOn, DraftChange change, Actor by) {
        return scene.save.call(new SaveDraft.Command(asset, typedOn, change, by));
    }
}
