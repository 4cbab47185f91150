package vn.lantoa.asset.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.LifeStage;
import vn.lantoa.asset.Removals.Removal;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.asset.draft.SaveDraft;
import vn.lantoa.asset.history.ListAssets.Stage;
import vn.lantoa.asset.upload.SweepLedger;
import vn.lantoa.catalogue.index.ReadModelRebuild;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.SeededHub;

/** The list of assets in a large set, on the real database. */
@ExtendWith(ArquillianExtension.class)
class ListAssetsIT {
    private static final String ASSET =
            """
            with asset as (
              insert into asset (id, organisation_id, kind, language, created_at, created_by)
              select gen_random_uuid(), '%s', 'LEAFLET', 'vi', %s, gen_random_uuid() from generate_series(1, %d) returning id)
            insert into draft (asset_id, lock_version, texts, notes, saved_at, saved_by)
            select id, 1, '{"title": "%s"}', '{}', now(), gen_random_uuid() from asset""";

    @Inject
    SeededHub hub;

    @Inject
    ListAssets list;

    @Inject
    SaveFilter saveFilter;

    @Inject
    DropFilter drop;

    @Inject
    SaveDraft save;

    @Inject
    RemoveAsset removeAsset;

    @Inject
    RestoreAsset restoreAsset;

    @Inject
    SweepLedger purge;

    @Inject
    Assets assets;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    @Inject
    ListFilters filters;

    @Inject
    ReadModelRebuild rebuild;

    @Inject
    Sql sql;

    private OrganisationId agency = new OrganisationId(new UUID(0, 0));
    private Actor officer = Actor.ANONYMOUS;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        agency = hub.organisation();
        officer = hub.officer(agency, Role.UPLOADER);
    }

    @Test
    void finds_a_part_of_an_old_title() throws SQLException {
        for (int day = 1; day <= 3; day++)
            sql.update(ASSET.formatted(agency, "'2020-01-0" + day + "T00:00:00Z'", 1, "Bến ĐÒ ngày " + day));
        var others = hub.organisation();
        try {
            sql.update(ASSET.formatted(others, "now()", AssetListStatement.LATEST, "Bến đò của nơi khác"));

            var first = list.call(
                    new ListAssets.Query(null, Language.VI, "ben do", Stage.DRAFT, AssetFacets.NONE, null, 2), officer);
            assertThat(titles(first)).containsExactly("Bến ĐÒ ngày 3", "Bến ĐÒ ngày 2");
            var rest = list.call(
                    new ListAssets.Query(null, null, "BẾN đò", null, AssetFacets.NONE, first.next(), 2), officer);
            assertThat(titles(rest)).containsExactly("Bến ĐÒ ngày 1");
            assertThat(titles(stage(null))).hasSize(3);
            assertThat(list.count(
                            new ListAssets.Query(null, null, "BẾN đò", null, AssetFacets.NONE, null, 10), officer))
                    .isEqualTo(3);
        } finally {
            sql.update("delete from draft where asset_id in (select id from asset where organisation_id = '%s')"
                    .formatted(others));
            sql.update("delete from asset where organisation_id = '%s'".formatted(others));
        }
    }

    @Test
    void shows_an_asset_as_a_draft_until_sealed_and_again_after_later_saves() throws SQLException {
        var asset = hub.asset(agency, officer);
        sql.update("insert into draft (asset_id, lock_version, texts, notes, saved_at, saved_by)"
                + " values ('%s', 1, '{\"title\": \"Đang soạn\", \"text\": \"Nộp hồ sơ\"}', '{}', '2020-01-01T00:00:00Z', gen_random_uuid())"
                        .formatted(asset.id()));
        assertThat(titles(stage(Stage.DRAFT))).containsExactly("Đang soạn");
        assertThat(stage(Stage.DRAFT).lines()).extracting(AssetLine::words).containsExactly("Nộp hồ sơ");
        assertThat(titles(stage(Stage.SEALED))).isEmpty();

        hub.ready(asset, officer, "niêm phong " + asset.id());
        assertThat(titles(stage(Stage.DRAFT))).isEmpty();
        assertThat(titles(stage(Stage.SEALED))).containsExactly("Đang soạn");

        sql.update("update draft set texts = '{\"title\": \"Soạn lại\"}', saved_at = now() + interval '1 hour'"
                + " where asset_id = '%s'".formatted(asset.id()));
        assertThat(titles(stage(Stage.DRAFT))).containsExactly("Soạn lại");
        assertThat(titles(list.call(
                        new ListAssets.Query(null, null, "soan lai", Stage.DRAFT, AssetFacets.NONE, null, 2), officer)))
                .containsExactly("Soạn lại");
        assertThat(titles(stage(Stage.SEALED))).isEmpty();
    }

    @Test
    void filters_by_topic_and_editor_and_sorts_by_oldest() throws SQLException {
        for (int day = 1; day <= 3; day++)
            sql.update(ASSET.formatted(agency, "'2020-01-0" + day + "T00:00:00Z'", 1, "Ngày " + day));
        var own = "asset_id in (select id from asset where organisation_id = '" + agency + "')";
        sql.update("update draft set texts = texts || '{\"topic\": \"III.2\"}' where " + own
                + " and texts ->> 'title' <> 'Ngày 2'");
        sql.update("update draft set saved_by = '" + officer.id() + "' where " + own
                + " and texts ->> 'title' <> 'Ngày 3'");

        assertThat(titles(narrowed(new AssetFacets(null, "III.2", null, false, AssetFacets.Order.NEWEST), null, null)))
                .containsExactly("Ngày 3", "Ngày 1");
        assertThat(titles(narrowed(new AssetFacets(null, null, agency, true, AssetFacets.Order.OLDEST), null, null)))
                .containsExactly("Ngày 1", "Ngày 2");
        var both = new AssetFacets(LifeStage.DRAFT, "III.2", null, true, AssetFacets.Order.NEWEST);
        assertThat(titles(narrowed(both, null, Stage.DRAFT))).containsExactly("Ngày 1");
        assertThat(titles(narrowed(both, null, Stage.SEALED))).isEmpty();
        assertThat(titles(narrowed(new AssetFacets(null, null, null, true, AssetFacets.Order.OLDEST), "ngay", null)))
                .containsExactly("Ngày 1", "Ngày 2");
        assertThat(titles(narrowed(both, "ngay", null))).containsExactly("Ngày 1");
        assertThat(narrowed(
                                new AssetFacets(null, null, hub.organisation(), false, AssetFacets.Order.NEWEST),
                                null,
                                null)
                        .lines())
                .isEmpty();

        var oldest = new AssetFacets(null, null, null, false, AssetFacets.Order.OLDEST);
        var first = list.call(new ListAssets.Query(null, null, null, null, oldest, null, 2), officer);
        assertThat(titles(first)).containsExactly("Ngày 1", "Ngày 2");
        assertThat(titles(list.call(new ListAssets.Query(null, null, null, null, oldest, first.next(), 2), officer)))
                .containsExactly("Ngày 3");
    }

    @Test
    void sorts_by_title_last_action_or_stage() throws SQLException {
        for (var title : List.of("Ổn định", "Đăng ký", "An toàn", "Da cam", "Ăn uống"))
            sql.update(ASSET.formatted(agency, "'2020-01-01T00:00:00Z'", 1, title));
        var own =
                "asset_id in (select id from asset where organisation_id = '" + agency + "') and texts ->> 'title' = ";
        sql.update("update draft set saved_at = '2021-01-02T00:00:00Z', saved_by = '%1$s' where %2$s 'Ăn uống'"
                .formatted(officer.id(), own));
        sql.update("update draft set saved_at = '2021-01-03T00:00:00Z', saved_by = '%1$s' where %2$s 'Da cam'"
                .formatted(officer.id(), own));

        var byTitle = List.of("An toàn", "Ăn uống", "Da cam", "Đăng ký", "Ổn định");
        assertThat(pages(new AssetFacets(null, null, null, false, AssetFacets.Order.TITLE), null))
                .containsExactlyElementsOf(byTitle);
        assertThat(pages(new AssetFacets(LifeStage.DRAFT, null, null, false, AssetFacets.Order.TITLE), null))
                .containsExactlyElementsOf(byTitle);
        assertThat(pages(new AssetFacets(null, null, null, false, AssetFacets.Order.TITLE), "an"))
                .containsExactly("An toàn", "Ăn uống", "Đăng ký");
        var done = new AssetFacets(null, null, null, false, AssetFacets.Order.DONE);
        assertThat(pages(done, null)).containsExactly("Da cam", "Ăn uống");
        assertThat(pages(done, "an")).containsExactly("Ăn uống");
        var stage = new AssetFacets(LifeStage.DRAFT, null, null, false, AssetFacets.Order.STAGE);
        assertThat(pages(stage, null)).containsExactlyInAnyOrderElementsOf(byTitle);
        assertThat(pages(stage, "an")).containsExactlyInAnyOrder("An toàn", "Ăn uống", "Đăng ký");
    }

    /** The titles of all pages of two lines each. */
    private List<String> pages(AssetFacets facets, @Nullable String text) {
        var titles = new ArrayList<String>();
        String after = null;
        do {
            var page = list.call(new ListAssets.Query(null, null, text, null, facets, after, 2), officer);
            titles.addAll(titles(page));
            after = page.next();
        } while (after != null);
        return titles;
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "RECEIVED, -,         -,          -,        -,             CHECKING",
                "READY,    -,         -,          -,        -,             SEALED",
                "REFUSED,  -,         -,          -,        -,             REFUSED",
                "RECEIVED, SUBMITTED, -,          -,        -,             IN_REVIEW",
                "READY,    RETURNED,  -,          -,        -,             RETURNED",
                "READY,    APPROVED,  -,          -,        -,             APPROVED",
                "READY,    VOID,      -,          -,        -,             SEALED",
                "REFUSED,  VOID,      -,          -,        -,             REFUSED",
                "READY,    APPROVED,  PLANNED,    PUBLIC,   -,             PLANNED",
                "READY,    APPROVED,  EMBARGOED,  PUBLIC,   -,             PLANNED",
                "READY,    APPROVED,  PUBLISHED,  PUBLIC,   -,             PUBLIC",
                "READY,    APPROVED,  PUBLISHED,  PARTNERS, -,             SHARED",
                "READY,    APPROVED,  PUBLISHED,  INTERNAL, -,             SHARED",
                "READY,    APPROVED,  SUPERSEDED, PUBLIC,   -,             SUPERSEDED",
                "READY,    APPROVED,  EXPIRED,    PUBLIC,   -,             EXPIRED",
                "READY,    APPROVED,  WITHDRAWN,  PUBLIC,   NOTICE,        WITHDRAWN",
                "READY,    APPROVED,  WITHDRAWN,  PUBLIC,   REMOVE_BY_LAW, WITHDRAWN",
                "READY,    APPROVED,  WITHDRAWN,  PUBLIC,   RECALL,        RECALLED"
            })
    void the_stage_of_a_version_follows_its_review_and_its_release(
            String version,
            @Nullable String review,
            @Nullable String release,
            @Nullable String reach,
            @Nullable String taken,
            LifeStage stage)
            throws SQLException {
        assertThat(sql.text("select life_stage(%s, %s, %s, %s, %s)"
                        .formatted(quoted(version), quoted(review), quoted(release), quoted(reach), quoted(taken))))
                .isEqualTo(stage.name());
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private ListPage<AssetLine> narrowed(AssetFacets facets, @Nullable String text, @Nullable Stage stage) {
        return list.call(new ListAssets.Query(null, null, text, stage, facets, null, 10), officer);
    }

    @Test
    void saved_filters_are_shared_in_the_agency_and_replaced_by_name() {
        saveFilter.call(new SaveFilter.Command("Ảnh chờ duyệt", "kind=photo", officer));
        var colleague = hub.officer(agency, Role.APPROVER);
        saveFilter.call(new SaveFilter.Command("ảnh chờ duyệt", "kind=photo&life=in-review", colleague));

        assertThat(filters.call(officer)).extracting(SavedFilter::query).containsExactly("kind=photo&life=in-review");
        var stranger = hub.officer(hub.organisation(), Role.UPLOADER);
        assertThat(filters.call(stranger)).isEmpty();
        var id = filters.call(officer).get(0).id();
        assertThatThrownBy(() -> drop.call(id, stranger)).isInstanceOf(NotFound.class);
        drop.call(id, officer);
        assertThat(filters.call(colleague)).isEmpty();
        assertRejected(() -> saveFilter.call(new SaveFilter.Command(" ", "", officer)), "name missing");
    }

    @Test
    void archived_assets_are_only_in_their_own_list_until_restored() throws SQLException {
        sql.update(ASSET.formatted(agency, "now()", 1, "Bỏ bớt"));
        var asset = AssetId.parse(stage(Stage.DRAFT).lines().get(0).id());

        removeAsset.call(new RemoveAsset.Command(asset, Removal.DELETED, officer));
        assertThat(titles(stage(null))).isEmpty();
        assertThat(titles(narrowed(AssetFacets.NONE, "bo bot", null))).isEmpty();
        var deleted = new AssetFacets(LifeStage.DELETED, null, null, false, AssetFacets.Order.NEWEST);
        assertThat(titles(narrowed(deleted, "bo bot", null))).containsExactly("Bỏ bớt");
        assertThat(titles(narrowed(deleted, "thêm", null))).isEmpty();
        assertConflict(() -> save.call(new SaveDraft.Command(asset, 1, DraftChange.NONE, officer)), "asset-removed");
        assertConflict(
                () -> removeAsset.call(new RemoveAsset.Command(asset, Removal.ARCHIVED, officer)), "asset-removed");

        restoreAsset.call(asset, officer);
        assertThat(titles(stage(null))).containsExactly("Bỏ bớt");
        assertConflict(() -> restoreAsset.call(asset, officer), "asset-not-removed");

        removeAsset.call(new RemoveAsset.Command(asset, Removal.DELETED, officer));
        var later = Instant.now(Clock.systemUTC()).plus(SweepLedger.KEPT).plusSeconds(60);
        assertThat(purge.purge(later)).isPositive();
        assertThat(titles(narrowed(deleted, null, null))).isEmpty();
        assertConflict(() -> restoreAsset.call(asset, officer), "asset-not-removed");
        assertThat(sql.text("select texts::text from draft where asset_id = '" + asset + "'"))
                .isEqualTo("{}");
    }

    @Test
    void sealed_assets_cannot_be_deleted_nor_active_ones_archived() throws SQLException {
        sql.update(ASSET.formatted(agency, "'2020-01-01T00:00:00Z'", 1, "Đang duyệt"));
        var asset = AssetId.parse(stage(null).lines().get(0).id());
        var version = hub.ready(assets.get(asset), officer, "đang duyệt " + asset);
        assertConflict(
                () -> removeAsset.call(new RemoveAsset.Command(asset, Removal.DELETED, officer)), "asset-has-versions");
        var submission = submit.call(new SubmitCommand(version, "", officer));
        assertConflict(
                () -> removeAsset.call(new RemoveAsset.Command(asset, Removal.ARCHIVED, officer)), "asset-under-way");

        var approver = hub.officer(agency, Role.APPROVER);
        decide.call(new DecideCommand(submission, Verdict.RETURN, "Thiếu giờ.", null, null, approver));
        removeAsset.call(new RemoveAsset.Command(asset, Removal.ARCHIVED, officer));
        assertConflict(() -> submit.call(new SubmitCommand(version, "", officer)), "asset-removed");
        assertThat(titles(narrowed(
                        new AssetFacets(LifeStage.ARCHIVED, null, null, false, AssetFacets.Order.NEWEST), null, null)))
                .containsExactly("Đang duyệt");
    }

    @Test
    void a_rebuild_corrects_the_list() throws SQLException {
        sql.update(ASSET.formatted(agency, "now()", 1, "Viết lại"));
        sql.update("update asset_line set drafted = false, plain_title = '' where organisation_id = '%s'"
                .formatted(agency));
        sql.update("delete from asset_facet where organisation_id = '%s'".formatted(agency));
        assertThat(titles(stage(Stage.DRAFT))).isEmpty();

        rebuild.begin(Instant.now(Clock.systemUTC()));
        while (rebuild.next()) continue;
        assertThat(rebuild.finish().orElseThrow()).isPositive();

        assertThat(titles(list.call(
                        new ListAssets.Query(null, null, "viet", Stage.DRAFT, AssetFacets.NONE, null, 2), officer)))
                .containsExactly("Viết lại");
        assertThat(titles(narrowed(
                        new AssetFacets(LifeStage.DRAFT, null, null, false, AssetFacets.Order.NEWEST), null, null)))
                .containsExactly("Viết lại");
    }

    private ListPage<AssetLine> stage(@Nullable Stage stage) {
        return list.call(new ListAssets.Query(null, null, null, stage, AssetFacets.NONE, null, 10), officer);
    }

    private static List<String> titles(ListPage<AssetLine> page) {
        return page.lines().stream().map(AssetLine::title).toList();
    }
}
