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

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Editors;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.upload.UploadCompleted;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OfficerId;

class DraftFilesTest {
    private static final SealedFile FILM = master("phim.mp4", "video/mp4");

    private final DraftScene scene = new DraftScene();
    private final AssetId asset = scene.anAsset(AssetKind.VIDEO);

    @Test
    void attaches_a_completed_upload_once_despite_repeated_events() {
        var upload = scene.upload(asset, FILM, COLLEAGUE);
        scene.attach.on(new UploadCompleted(upload, asset, scene.clock.instant()));

        assertThat(files()).containsExactly(FILM);
        var file = scene.drafts.filesOf(asset).get(0);
        assertThat(file.id().value()).isEqualTo(upload.value());
        assertThat(file.addedBy().value()).isEqualTo(COLLEAGUE.id());
        assertThat(scene.drafts.get(asset).lockVersion()).isEqualTo(1);
    }

    @Test
    void skips_a_deleted_upload() {
        scene.attach.on(new UploadCompleted(new UploadId(UUID.randomUUID()), asset, scene.clock.instant()));

        assertThat(files()).isEmpty();
    }

    @Test
    void replaces_a_file_of_the_same_role_language_and_name() {
        scene.upload(asset, FILM, UPLOADER);
        var recut = new SealedFile(
                FILM.role(),
                null,
                FILM.name(),
                FILM.mediaType(),
                99,
                master("khác", "video/mp4").sha256());
        scene.upload(asset, recut, UPLOADER);
        scene.upload(asset, file(FileRole.COVER, null, FILM.name(), "image/png"), UPLOADER);

        assertThat(files()).hasSize(2).contains(recut);
    }

    @Test
    void treats_subtitles_without_a_language_as_the_assets_own() {
        scene.upload(asset, file(FileRole.SUBTITLES, null, "phụ đề.vtt", "text/vtt"), UPLOADER);
        scene.upload(asset, file(FileRole.SUBTITLES, "km", "phụ đề.vtt", "text/vtt"), UPLOADER);

        assertThat(files()).extracting(SealedFile::language).containsExactly(Language.VI, new Language("km"));
    }

    @Test
    void removes_a_file_and_records_the_removal() {
        scene.upload(asset, FILM, UPLOADER);
        remove(scene.drafts.filesOf(asset).get(0).id(), COLLEAGUE);

        assertThat(files()).isEmpty();
        assertThat(scene.audit.actions()).endsWith("draft-file-added", "draft-file-removed");
    }

    @Test
    void removes_only_files_of_this_draft_for_its_uploaders() {
        var other = scene.anAsset(AssetKind.VIDEO);
        scene.upload(other, FILM, UPLOADER);
        var file = scene.drafts.filesOf(other).get(0).id();

        assertThatThrownBy(() -> remove(file, UPLOADER)).isInstanceOf(NotFound.class);
        assertForbidden(() -> remove(file, APPROVER));
        assertThatThrownBy(() -> remove(file, STRANGER)).isInstanceOf(NotFound.class);
    }

    @Test
    void links_existing_bytes() {
        scene.known.put(FILM.sha256(), new KnownBytes.Known("phim.mp4", "video/mp4", 8));

        var id = link(FileRole.MASTER, null, UPLOADER);
        link(FileRole.MASTER, "bản 2.mp4", UPLOADER);

        assertThat(scene.drafts.findFile(id)).isPresent();
        assertThat(files()).extracting(SealedFile::name).containsExactly("phim.mp4", "bản 2.mp4");
    }

    @Test
    void the_uploader_of_linked_bytes_is_a_maker_of_the_draft() {
        var bringer = new OfficerId(COLLEAGUE.id());
        scene.known.put(FILM.sha256(), new KnownBytes.Known("phim.mp4", "video/mp4", 8));
        scene.bringers = Editors.NONE.and(bringer, scene.clock.instant());

        link(FileRole.MASTER, null, UPLOADER);

        assertThat(scene.drafts.get(asset).editors().all())
                .containsExactlyInAnyOrder(bringer, new OfficerId(UPLOADER.id()));
    }

    @Test
    void rejects_links_to_unknown_bytes_wrong_roles_and_bad_names() {
        assertThatThrownBy(() -> link(FileRole.MASTER, null, UPLOADER)).isInstanceOf(NotFound.class);
        scene.known.put(FILM.sha256(), new KnownBytes.Known("phim.mp4", "video/mp4", 8));

        assertRejected(() -> link(FileRole.COVER, null, UPLOADER), "role kind-not-accepted");
        assertRejected(() -> link(FileRole.MASTER, "../phim.mp4", UPLOADER), "name name-has-path");
        assertRejected(() -> link(FileRole.MASTER, " ", UPLOADER), "name missing");
        assertForbidden(() -> link(FileRole.MASTER, null, APPROVER));
        assertThat(files()).isEmpty();
    }

    @Test
    void restores_texts_and_files_of_a_version_and_discards_later_changes() {
        var complete = scene.aCompleteAsset(AssetKind.VIDEO, FILM);
        scene.sealed(complete);
        scene.type(complete, vn.lantoa.asset.DraftFixtures.with("title", "Khác"));
        remove(complete, scene.drafts.filesOf(complete).get(0).id());
        scene.upload(complete, master("thừa.mp4", "video/mp4"), COLLEAGUE);

        var lock = scene.restore.call(new RestoreDraft.Command(complete, 1, 3, UPLOADER));

        assertThat(lock).isEqualTo(4);
        assertThat(scene.drafts.get(complete).texts()).isEqualTo(vn.lantoa.asset.DraftFixtures.FULL);
        assertThat(scene.drafts.filesOf(complete)).extracting(DraftFile::file).containsExactly(FILM);
    }

    @Test
    void rejects_a_restore_over_a_colleagues_changes_or_of_an_unknown_version() {
        var complete = scene.aCompleteAsset(AssetKind.VIDEO, FILM);
        scene.sealed(complete);

        assertConflict(() -> scene.restore.call(new RestoreDraft.Command(complete, 1, 1, UPLOADER)), "draft-changed");
        assertThatThrownBy(() -> scene.restore.call(new RestoreDraft.Command(complete, 2, 2, UPLOADER)))
                .isInstanceOf(NotFound.class);
        assertForbidden(() -> scene.restore.call(new RestoreDraft.Command(complete, 1, 2, APPROVER)));
    }

    @Test
    void changes_a_files_role_and_keeps_its_uploader() {
        scene.upload(asset, FILM, COLLEAGUE);
        var file = scene.drafts.filesOf(asset).get(0);

        change(file.id(), FileRole.WEB, UPLOADER);

        var changed = scene.drafts.filesOf(asset).get(0);
        assertThat(changed.file().role()).isEqualTo(FileRole.WEB);
        assertThat(changed.file().sha256()).isEqualTo(FILM.sha256());
        assertThat(changed.addedBy().value()).isEqualTo(COLLEAGUE.id());
        assertThat(scene.audit.actions()).endsWith("draft-file-changed");
    }

    @Test
    void rejects_unsuitable_roles_and_other_officers() {
        scene.upload(asset, FILM, UPLOADER);
        var file = scene.drafts.filesOf(asset).get(0).id();

        assertRejected(() -> change(file, FileRole.SUBTITLES, UPLOADER), "role kind-not-accepted");
        assertForbidden(() -> change(file, FileRole.WEB, APPROVER));
        assertThat(files()).containsExactly(FILM);
    }

    private void change(DraftFileId file, FileRole role, Actor by) {
        scene.change.call(new ChangeDraftFile.Command(asset, file, role, null, by));
    }

    private List<SealedFile> files() {
        return scene.drafts.filesOf(asset).stream().map(DraftFile::file).toList();
    }

    private DraftFileId link(FileRole role, @Nullable String name, Actor by) {
        return scene.link.call(new LinkExistingBytes.Command(asset, FILM.sha256(), role, null, name, by));
    }

    private void remove(DraftFileId file, Actor by) {
        scene.remove.call(new RemoveDraftFile.Command(asset, file, by));
    }

    private void remove(AssetId of, DraftFileId file) {
        scene.remove.call(new RemoveDraftFile.Command(of, file, UPLOADER));
    }
}
