package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.DraftFixtures;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.Versions;
import vn.lantoa.asset.history.AssetFacets;
import vn.lantoa.asset.history.DraftFileView;
import vn.lantoa.asset.history.FilePair;
import vn.lantoa.asset.history.FindPreview;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.asset.upload.FileLabel;
import vn.lantoa.asset.upload.FileName;
import vn.lantoa.asset.upload.OpenUpload;
import vn.lantoa.asset.upload.UploadCompleted;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.asset.upload.UploadLimit;
import vn.lantoa.asset.upload.UploadLimits;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** A draft and its versions on a real database. */
@ExtendWith(ArquillianExtension.class)
class DraftsIT implements DraftsContract {
    @Inject
    Sql sql;

    @Inject
    CreateAsset create;

    @Inject
    CreateVariant createVariant;

    @Inject
    SaveDraft save;

    @Inject
    AttachUploadedFile attach;

    @Inject
    LinkExistingBytes link;

    @Inject
    RemoveDraftFile remove;

    @Inject
    RestoreDraft restore;

    @Inject
    SealVersion seal;

    @Inject
    MoveAsset move;

    @Inject
    OpenUpload openUpload;

    @Inject
    UploadLimits limits;

    @Inject
    Cast cast;

    @Inject
    ReadAsset read;

    @Inject
    ReadVersion readVersion;

    @Inject
    ListAssets list;

    @Inject
    FindPreview preview;

    @Inject
    Versions versions;

    @Inject
    Drafts drafts;

    private Actor uploader = Actor.ANONYMOUS;
    private Actor approver = Actor.ANONYMOUS;
    private OrganisationId department = new OrganisationId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void findTheOfficersOfTheDemo() throws SQLException {
        uploader = Actor.officer(uuid("select id from officer where login = 'canbo'"));
        approver = Actor.officer(uuid("select id from officer where login = 'duyet'"));
        department = new OrganisationId(uuid("select id from organisation where code = 'so-khcn'"));
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public OfficerId typist() {
        return new OfficerId(uploader.id());
    }

    @Override
    public AssetId draft(String title) {
        var asset = begun(AssetKind.VIDEO);
        type(asset, Typed.title(title));
        return asset;
    }

    @Override
    public DraftFileId add(AssetId asset, FileRole role, String name) throws SQLException {
        var type = role == FileRole.MASTER ? "video/mp4" : "text/vtt";
        return new DraftFileId(
                uploaded(asset, role.name(), name, type, asset + name).value());
    }

    @Test
    void seals_two_versions_and_shows_their_differences() throws SQLException {
        var asset = begun(AssetKind.VIDEO);
        type(asset, Typed.all(DraftFixtures.FULL));
        uploaded(asset, "MASTER", "phim.mp4", "video/mp4", "walk");

        var first = seal.call(new SealVersion.Command(asset, 2L, uploader));
        type(asset, Typed.title("Nộp hồ sơ đất đai ngay tại nhà"));
        var second = seal.call(new SealVersion.Command(asset, null, uploader));

        var view = read.call(asset, approver);
        assertThat(view.editable()).isFalse();
        assertThat(view.versions()).extracting(line -> line.number()).containsExactly(2, 1);
        assertThat(view.draft().readiness().ready()).isTrue();
        var version = readVersion.call(asset, 1, approver);
        assertThat(version.texts()).isEqualTo(DraftFixtures.FULL);
        assertThat(version.version().seal()).isEqualTo(first.seal().hex());
        assertThat(version.files()).hasSize(1);
        var diff = readVersion.diff(asset, 1, 2, uploader);
        assertThat(diff.texts()).extracting(text -> text.field()).containsExactly("title");
        assertThat(diff.files()).extracting(FilePair::change).containsExactly(FilePair.Change.SAME);
        // by now the inspection may have started
        assertThat(versions.get(second.version()).seal()).isEqualTo(second.seal());
    }

    @Test
    void attaches_an_upload_once_and_previews_its_bytes() throws SQLException {
        var asset = begun(AssetKind.PHOTO);
        var upload = uploaded(asset, "MASTER", "ảnh.jpg", "image/jpeg", "photo");
        attach.on(new UploadCompleted(upload, asset, Instant.now(java.time.Clock.systemUTC())));

        var files = read.call(asset, uploader).draft().files();
        assertThat(files).extracting(file -> file.file().name()).containsExactly("ảnh.jpg");
        var found = preview.ofDraft(asset, new DraftFileId(upload.value()), uploader);
        assertThat(found.sha256()).isEqualTo(hash("photo"));
        assertThatThrownBy(() -> preview.ofDraft(asset, new DraftFileId(UUID.randomUUID()), uploader))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> preview.ofDraft(asset, new DraftFileId(upload.value()), Actor.ANONYMOUS))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void links_bytes_of_the_own_organisation_only() throws SQLException {
        var other = begun(AssetKind.VIDEO);
        uploaded(other, "MASTER", "gốc.mp4", "video/mp4", "linked");
        var asset = begun(AssetKind.CLIP);

        link.call(new LinkExistingBytes.Command(asset, hash("linked"), FileRole.MASTER, null, null, uploader));

        assertThat(read.call(asset, uploader).draft().files())
                .extracting(DraftFileView::file)
                .extracting(file -> file.name())
                .containsExactly("gốc.mp4");
        assertThat(sql.text("select editors::text from draft where asset_id = '" + asset + "'"))
                .contains(uploader.id().toString());
        assertThatThrownBy(() -> link.call(
                        new LinkExistingBytes.Command(asset, hash("unknown"), FileRole.MASTER, null, null, uploader)))
                .isInstanceOf(NotFound.class);
        sql.update("insert into blocked_hash (sha256, reason, blocked_at) values ('"
                + hash("linked").hex() + "', 'release:test', now())");
        assertRejected(
                () -> link.call(new LinkExistingBytes.Command(
                        asset, hash("linked"), FileRole.MASTER, null, "lại.mp4", uploader)),
                "sha256 blocked-by-law");
    }

    @Test
    void moves_its_uploads_to_the_new_agency() throws SQLException {
        var elsewhere = cast.department();
        var both = cast.officer(elsewhere, Role.UPLOADER);
        cast.grant(both, Role.UPLOADER, department);
        var asset = create.call(new CreateAsset.Command(department, AssetKind.PHOTO, Language.VI, both));
        var label = new FileLabel(FileRole.MASTER, null, new FileName("ảnh.png"), "image/png");
        openUpload.call(new OpenUpload.Command(asset, label, 7_000L, null, both));
        var before = limits.used(department);

        move.call(new MoveAsset.Command(asset, elsewhere, both));

        assertThat(limits.used(elsewhere)).isEqualTo(7_000);
        assertThat(limits.used(department)).isEqualTo(before - 7_000);
        var limit = UploadLimit.of(department).subject();
        sql.update("insert into upload_limit (subject, bytes) values (?, ?)", limit, before - 1);
        assertRejected(() -> move.call(new MoveAsset.Command(asset, department, both)), "organisation quota-exceeded");
        assertThat(limits.used(elsewhere)).isEqualTo(7_000);
        sql.update("delete from upload_limit where subject = ?", limit);
    }

    @Test
    void removes_and_restores_files() throws SQLException {
        var asset = begun(AssetKind.VIDEO);
        type(asset, Typed.all(DraftFixtures.FULL));
        var upload = uploaded(asset, "MASTER", "phim.mp4", "video/mp4", "restored");
        seal.call(new SealVersion.Command(asset, null, uploader));
        remove.call(new RemoveDraftFile.Command(asset, new DraftFileId(upload.value()), uploader));
        type(asset, Typed.title("Khác"));

        restore.call(new RestoreDraft.Command(asset, 1, 3, uploader));

        var draft = read.call(asset, uploader).draft();
        assertThat(draft.files()).hasSize(1);
        assertThat(draft.texts()).isEqualTo(DraftFixtures.FULL);
    }

    @Test
    void restores_a_removed_file_that_is_in_no_version() throws SQLException {
        var asset = begun(AssetKind.VIDEO);
        var upload = uploaded(asset, "MASTER", "phim.mp4", "video/mp4", "brought back");
        var removed = remove.call(new RemoveDraftFile.Command(asset, new DraftFileId(upload.value()), uploader));

        link.call(new LinkExistingBytes.Command(
                asset, removed.sha256(), removed.role(), removed.language(), removed.name(), uploader));

        assertThat(read.call(asset, uploader).draft().files()).hasSize(1);
    }

    @Test
    void rejects_readers_and_stale_saves_without_changes() {
        var asset = begun(AssetKind.SMS_TEXT);

        assertForbidden(() -> save.call(new SaveDraft.Command(asset, 1, Typed.title("x"), approver)));
        type(asset, Typed.title("Một"));
        assertConflict(() -> save.call(new SaveDraft.Command(asset, 1, Typed.title("Hai"), uploader)), "draft-changed");
        assertThat(read.call(asset, uploader).draft().texts().title()).isEqualTo("Một");
        assertThat(read.call(asset, uploader).draft().lockVersion()).isEqualTo(2);
    }

    @Test
    void links_a_variant_to_its_source_and_rejects_a_second_one() throws SQLException {
        var source = begun(AssetKind.SMS_TEXT);
        type(source, Typed.all(DraftFixtures.FULL));
        seal.call(new SealVersion.Command(source, null, uploader));
        var khmer = new CreateVariant.Command(source, 1, department, new Language("km"), uploader);

        var variant = createVariant.call(khmer);

        var view = read.call(variant, uploader);
        assertThat(view.family()).extracting(member -> member.language()).containsExactly("vi", "km");
        var madeFrom = view.asset().source();
        assertThat(madeFrom).isNotNull();
        assertConflict(() -> createVariant.call(khmer), "variant-exists");
    }

    @Test
    void pages_lose_and_repeat_no_line() {
        for (int i = 0; i < 5; i++) type(begun(AssetKind.BILLBOARD), Typed.title("Trang 100%_" + i));

        var first = list.call(query("100%_", null), uploader);
        var second = list.call(query("100%_", first.next()), uploader);
        var third = list.call(query("100%_", second.next()), uploader);

        assertThat(first.lines()).hasSize(2);
        assertThat(third.next()).isNull();
        assertThat(java.util.stream.Stream.of(first, second, third)
                        .flatMap(page -> page.lines().stream())
                        .map(line -> line.title()))
                .containsExactly("Trang 100%_4", "Trang 100%_3", "Trang 100%_2", "Trang 100%_1", "Trang 100%_0");
        assertThat(list.call(query("100%_", null), Actor.ANONYMOUS).lines()).isEmpty();
        assertThat(list.call(query("100_%", null), uploader).lines()).isEmpty();
    }

    @Test
    void finds_a_title_with_or_without_diacritics() {
        var marks = " " + UUID.randomUUID();
        type(begun(AssetKind.BILLBOARD), Typed.title("Hướng dẫn ĐĂNG ký" + marks));
        type(begun(AssetKind.BILLBOARD), Typed.title(Normalizer.normalize("Hướng dẫn đăng ký", Form.NFD) + marks));

        for (var typed : List.of("huong dan dang ky", "HƯỚNG DẪN đăng ký", "Hương dân đang"))
            assertThat(list.call(query(typed, null), uploader).lines())
                    .as(typed)
                    .filteredOn(line -> line.title().endsWith(marks))
                    .hasSize(2);
        assertThat(list.call(query("huong dang", null), uploader).lines()).isEmpty();
    }

    @Test
    void a_new_draft_has_the_officers_last_choices() {
        type(begun(AssetKind.LEAFLET), Typed.all(chosenHere()));

        var asset = create.call(
                new CreateAsset.Command(department, AssetKind.LEAFLET, Language.VI, "Tờ rơi mới", uploader));

        var texts = read.call(asset, uploader).draft().texts();
        assertThat(texts.title()).isEqualTo("Tờ rơi mới");
        assertThat(texts.license()).isEqualTo(DraftFixtures.FULL.license());
        assertThat(texts.credit()).isEqualTo(DraftFixtures.FULL.credit());
    }

    private PublicTexts chosenHere() {
        var bare = read.call(begun(AssetKind.LEAFLET), uploader).draft().texts();
        return DraftFixtures.FULL.with(MetadataField.PUBLISHER, bare.publisher());
    }

    @Test
    void the_database_rejects_changes_of_a_sealed_version() {
        var asset = begun(AssetKind.SMS_TEXT);
        type(asset, Typed.all(DraftFixtures.FULL));
        var sealed = seal.call(new SealVersion.Command(asset, null, uploader));
        var where = " where id = '" + sealed.version() + "'";

        assertThatThrownBy(() -> sql.update("update asset_version set number = 7" + where))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> sql.update("delete from asset_version" + where))
                .hasMessageContaining("never deleted");
    }

    private static ListAssets.Query query(String text, @org.jspecify.annotations.Nullable String after) {
        return new ListAssets.Query(
                AssetKind.BILLBOARD, Language.VI, text, ListAssets.Stage.DRAFT, AssetFacets.NONE, after, 2);
    }

    private AssetId begun(AssetKind kind) {
        return create.call(new CreateAsset.Command(department, kind, Language.VI, uploader));
    }

    private void type(AssetId asset, DraftChange change) {
        var typedOn = read.call(asset, uploader).draft().lockVersion();
        save.call(new SaveDraft.Command(asset, typedOn, change, uploader));
    }

    /** A completed upload, as the upload stage leaves it, and its attachment. */
    private UploadId uploaded(AssetId asset, String role, String name, String mediaType, String content)
            throws SQLException {
        var id = UUID.randomUUID();
        var hash = hash(content).hex();
        sql.update("insert into blob (sha256, object_key, bytes, created_at) values ('" + hash + "', 'it/" + id
                + "', 5, now()) on conflict do nothing");
        sql.update(
                ("insert into upload (id, asset_id, organisation_id, state, role, name, declared_type, received, room,"
                                + " object_key, sha256, media_type, created_at, created_by, expires_at) values ('%s', '%s', '%s',"
                                + " 'COMPLETE', '%s', '%s', '%s', 5, 5, 'it/u/%s', '%s', '%s', now(), '%s', now() + interval '1"
                                + " day')")
                        .formatted(id, asset, department, role, name, mediaType, id, hash, mediaType, uploader.id()));
        var upload = new UploadId(id);
        attach.on(new UploadCompleted(upload, asset, Instant.now(java.time.Clock.systemUTC())));
        return upload;
    }

    private static Sha256 hash(String content) {
        return Sha256.of(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private UUID uuid(String query) throws SQLException {
        return UUID.fromString(sql.text(query));
    }
}
