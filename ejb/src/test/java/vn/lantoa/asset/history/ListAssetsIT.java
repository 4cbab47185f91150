package vn.lantoa.asset.history;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.history.ListAssets.Stage;
import vn.lantoa.catalogue.index.ReadModelRebuild;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.SeededHub;

/** The list of assets among many others, on the real database. */
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
    void finds_a_part_of_a_title_however_many_newer_ones_there_are() throws SQLException {
        for (int day = 1; day <= 3; day++)
            sql.update(ASSET.formatted(agency, "'2020-01-0" + day + "T00:00:00Z'", 1, "Bến ĐÒ ngày " + day));
        var others = hub.organisation();
        try {
            sql.update(ASSET.formatted(others, "now()", AssetListStatement.LATEST, "Bến đò của nơi khác"));

            var first = list.call(new ListAssets.Query(null, Language.VI, "ben do", Stage.DRAFT, null, 2), officer);
            assertThat(titles(first)).containsExactly("Bến ĐÒ ngày 3", "Bến ĐÒ ngày 2");
            var rest = list.call(new ListAssets.Query(null, null, "BẾN đò", null, first.next(), 2), officer);
            assertThat(titles(rest)).containsExactly("Bến ĐÒ ngày 1");
            assertThat(titles(stage(null))).hasSize(3);
        } finally {
            sql.update("delete from draft where asset_id in (select id from asset where organisation_id = '%s')"
                    .formatted(others));
            sql.update("delete from asset where organisation_id = '%s'".formatted(others));
        }
    }

    @Test
    void takes_an_asset_for_a_draft_until_it_is_sealed_and_again_when_it_is_saved_after() throws SQLException {
        var asset = hub.asset(agency, officer);
        sql.update("insert into draft (asset_id, lock_version, texts, notes, saved_at, saved_by)"
                + " values ('%s', 1, '{\"title\": \"Đang soạn\"}', '{}', '2020-01-01T00:00:00Z', gen_random_uuid())"
                        .formatted(asset.id()));
        assertThat(titles(stage(Stage.DRAFT))).containsExactly("Đang soạn");
        assertThat(titles(stage(Stage.SEALED))).isEmpty();

        hub.ready(asset, officer, "niêm phong " + asset.id());
        assertThat(titles(stage(Stage.DRAFT))).isEmpty();
        assertThat(titles(stage(Stage.SEALED))).containsExactly("Đang soạn");

        sql.update("update draft set texts = '{\"title\": \"Soạn lại\"}', saved_at = now() + interval '1 hour'"
                + " where asset_id = '%s'".formatted(asset.id()));
        assertThat(titles(stage(Stage.DRAFT))).containsExactly("Soạn lại");
        assertThat(titles(list.call(new ListAssets.Query(null, null, "soan lai", Stage.DRAFT, null, 2), officer)))
                .containsExactly("Soạn lại");
        assertThat(titles(stage(Stage.SEALED))).isEmpty();
    }

    @Test
    void comes_right_again_when_its_rows_are_written_anew() throws SQLException {
        sql.update(ASSET.formatted(agency, "now()", 1, "Viết lại"));
        sql.update("update asset_line set drafted = false, plain_title = '' where organisation_id = '%s'"
                .formatted(agency));
        assertThat(titles(stage(Stage.DRAFT))).isEmpty();

        rebuild.begin(Instant.now(Clock.systemUTC()));
        while (rebuild.next()) continue;
        assertThat(rebuild.finish().orElseThrow()).isPositive();

        assertThat(titles(list.call(new ListAssets.Query(null, null, "viet", Stage.DRAFT, null, 2), officer)))
                .containsExactly("Viết lại");
    }

    private Page<AssetLine> stage(@Nullable Stage stage) {
        return list.call(new ListAssets.Query(null, null, null, stage, null, 10), officer);
    }

    private static List<String> titles(Page<AssetLine> page) {
        return page.lines().stream().map(AssetLine::title).toList();
    }
}
