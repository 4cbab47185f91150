package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.asset.draft.DraftScene.APPROVER;
import static vn.lantoa.asset.draft.DraftScene.COLLEAGUE;
import static vn.lantoa.asset.draft.DraftScene.STRANGER;
import static vn.lantoa.asset.draft.DraftScene.UPLOADER;
import static vn.lantoa.asset.draft.DraftScene.file;
import static vn.lantoa.asset.draft.DraftScene.master;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.ScanState;
import vn.lantoa.asset.VersionFile;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.asset.VersionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;

class SealVersionTest {
    private final DraftScene scene = new DraftScene();

    @Test
    void seals_the_draft_as_the_next_version_and_starts_its_inspection() {
        var asset = scene.aCompleteAsset(AssetKind.VIDEO, master("phim.mp4", "video/mp4"));

        var sealed = seal(asset, null, COLLEAGUE);

        var version = scene.versions.get(sealed.version());
        assertThat(sealed.number()).isEqualTo(1);
        assertThat(version.state()).isEqualTo(VersionState.RECEIVED);
        assertThat(version.createdBy().value()).isEqualTo(COLLEAGUE.id());
        assertThat(version.uploaders()).extracting(id -> id.value()).containsExactly(UPLOADER.id());
        assertThat(scene.outbox.events()).containsExactly(new VersionReceived(version.id(), scene.clock.instant()));
        assertThat(scene.audit.actions()).endsWith("version-sealed");
    }

    @Test
    void records_all_makers_whoever_seals() {
        var asset = scene.aCompleteAsset(AssetKind.VIDEO, master("phim.mp4", "video/mp4"));
        scene.save.call(new SaveDraft.Command(asset, 2, Typed.title("Khác"), COLLEAGUE));

        var version = scene.versions.get(scene.sealed(asset));

        assertThat(version.editors().all())
                .extracting(id -> id.value())
                .containsExactlyInAnyOrder(UPLOADER.id(), COLLEAGUE.id());
        var entry = scene.audit.entries().get(scene.audit.entries().size() - 1);
        assertThat(entry.details().get("editors"))
                .contains(UPLOADER.id().toString())
                .contains(COLLEAGUE.id().toString());
        assertThat(entry.details()).containsEntry("uploaders", UPLOADER.id().toString());
    }

    @Test
    void keeps_the_makers_of_a_restored_version() {
        var asset = scene.aCompleteAsset(AssetKind.VIDEO, master("phim.mp4", "video/mp4"));
        scene.sealed(asset);
        scene.clock.advance(Duration.ofHours(1));
        scene.save.call(new SaveDraft.Command(asset, 2, Typed.title("Khác"), COLLEAGUE));

        scene.restore.call(new RestoreDraft.Command(asset, 1, 3, COLLEAGUE));

        var lately = scene.clock.instant().minusSeconds(1);
        assertThat(scene.drafts.get(asset).editors().after(lately))
                .extracting(id -> id.value())
                .containsExactlyInAnyOrder(UPLOADER.id(), COLLEAGUE.id());
    }

    @Test
    void the_audit_log_contains_the_notes_but_not_the_consent() {
        var asset = scene.aCompleteAsset(AssetKind.VIDEO, master("phim.mp4", "video/mp4"));
        scene.save.call(new SaveDraft.Command(asset, 2, Typed.tasks("1.1", "5.1"), UPLOADER));

        scene.sealed(asset);

        var entry = scene.audit.entries().get(scene.audit.entries().size() - 1);
        assertThat(entry.details()).containsEntry("planTasks", "1.1 5.1").containsEntry("consentNote", "");
    }

    @Test
    void the_draft_continues_and_its_bytes_are_reused() {
        var asset = scene.aCompleteAsset(AssetKind.VIDEO, master("phim.mp4", "video/mp4"));
        var first = scene.versions.get(scene.sealed(asset));
        scene.upload(asset, file(FileRole.SUBTITLES, "vi", "phụ đề.vtt", "text/vtt"), UPLOADER);

        var second = scene.versions.get(scene.sealed(asset));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.files())
                .extracting(VersionFile::sha256)
                .contains(first.file(1).sha256());
        assertThat(second.seal()).isNotEqualTo(first.seal());
        assertThat(first.files()).hasSize(1);
    }

    @Test
    void rejects_an_incomplete_draft_with_all_errors() {
        var asset = scene.anAsset(AssetKind.SMS_TEXT);

        assertRejected(
                () -> seal(asset, null, UPLOADER),
                "title missing",
                "description missing",
                "audience missing",
                "topic missing",
                "license missing",
                "credit missing",
                "text missing");
        assertThat(scene.outbox.events()).isEmpty();
    }

    @Test
    void rejects_sealing_an_unseen_state() {
        var asset = scene.aCompleteAsset(AssetKind.SMS_TEXT);

        assertConflict(() -> seal(asset, 1L, UPLOADER), "draft-changed");
        assertThat(seal(asset, 2L, UPLOADER).number()).isEqualTo(1);
    }

    @Test
    void rejects_unchanged_content() {
        var asset = scene.aCompleteAsset(AssetKind.SMS_TEXT);
        scene.sealed(asset);

        assertConflict(() -> seal(asset, null, UPLOADER), "version-unchanged");
    }

    @Test
    void accepts_another_focus_of_the_same_picture_and_leaves_the_former_version_as_it_was() {
        var asset = scene.aCompleteAsset(AssetKind.PHOTO, master("ảnh.png", "image/png"));
        var first = scene.versions.get(scene.sealed(asset));
        scene.save.call(new SaveDraft.Command(asset, 2, Typed.focus("90 50"), UPLOADER));

        var second = scene.versions.get(scene.sealed(asset));

        assertThat(second.notes().focus()).isEqualTo("90 50");
        assertThat(first.notes().focus()).isEmpty();
        assertThat(scene.audit.entries().get(scene.audit.entries().size() - 1).details())
                .containsEntry("focus", "90 50");
        assertConflict(() -> seal(asset, null, UPLOADER), "version-unchanged");
        scene.restore.call(new RestoreDraft.Command(asset, 1, 3, UPLOADER));
        assertThat(scene.drafts.get(asset).notes().focus()).isEmpty();
    }

    @Test
    void accepts_unchanged_content_after_a_failed_inspection() {
        var asset = scene.aCompleteAsset(AssetKind.SMS_TEXT);
        AssetVersion first = scene.versions.get(scene.sealed(asset));
        first.failInspection(ScanState.NOT_SCANNED, "inspection-failed", scene.clock.instant());

        assertThat(seal(asset, null, UPLOADER).number()).isEqualTo(2);
    }

    @Test
    void rejects_readers_and_hides_the_asset_from_others() {
        var asset = scene.aCompleteAsset(AssetKind.SMS_TEXT);

        assertForbidden(() -> seal(asset, null, APPROVER));
        assertThatThrownBy(() -> seal(asset, null, STRANGER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> seal(asset, null, Actor.ANONYMOUS)).isInstanceOf(NotFound.class);
    }

    private SealVersion.Sealed seal(AssetId asset, @Nullable Long seenAs, Actor by) {
        return scene.seal.call(new SealVersion.Command(asset, seenAs, by));
    }
}
