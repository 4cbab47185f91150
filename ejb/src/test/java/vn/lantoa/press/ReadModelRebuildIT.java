package vn.lantoa.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.NoteChangedServices;
import vn.lantoa.catalogue.index.ReadModelRebuild;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.Narrowing;
import vn.lantoa.catalogue.search.SearchCatalogue;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.catalogue.search.SearchResults;
import vn.lantoa.kernel.Actor;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.ChangeLog.ChangeEntry;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.service.ImportServices;
import vn.lantoa.service.ServicesChanged;

/** Rebuilding the read models on the real database; data of other tests is corrected by it. */
@ExtendWith(ArquillianExtension.class)
class ReadModelRebuildIT {
    private static final List<String> OMISSIONS = List.of(
            "delete from shown_release where asset_id = '%s'",
            "update shown_release set version_number = 9 where asset_id = '%s'",
            "delete from search_document where asset_id = '%s'",
            "update search_document set title = 'x' where asset_id = '%s'",
            "update feed_asset set feeds = '{all}' where asset_id = '%s'",
            "update feed_count set items = items + 1 where feed = 'all' and '%s' <> ''",
            "insert into search_count_change (facet, documents) select 'ALL=', 1 where '%s' <> ''");

    @Inject
    LetOut letOut;

    @Inject
    ReadModelRebuild rebuild;

    @Inject
    SeededHub hub;

    @Inject
    ImportServices importServices;

    @Inject
    NoteChangedServices changedServices;

    @Inject
    SearchCatalogue search;

    @Inject
    RenderFeed feeds;

    @Inject
    ChangeLog log;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void putRight() {
        all();
    }

    @Test
    void finds_no_errors_after_any_change_of_releases() {
        var team = letOut.team();
        var asset = letOut.asset(team);
        var first = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        letOut.release(team, letOut.asset(team), Reach.PARTNERS, WindowRequest.NOW);
        letOut.release(team, letOut.asset(team), Reach.INTERNAL, WindowRequest.NOW);
        letOut.withdraw(team, first, WithdrawalKind.NOTICE);
        letOut.withdraw(
                team, letOut.release(team, letOut.asset(team), Reach.PUBLIC, WindowRequest.NOW), WithdrawalKind.RECALL);

        assertThat(all()).isZero();
    }

    @Test
    void a_service_with_a_new_code_keeps_its_assets() throws SQLException {
        var old = "1." + System.nanoTime();
        var later = "2." + System.nanoTime();
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.release(
                team,
                hub.explaining(asset, team.uploader(), "một tệp " + old, List.of(old, later)),
                Reach.PUBLIC,
                WindowRequest.NOW);
        assertThat(inFeed(old, asset)).as("before the register knows the code").isFalse();
        importServices(old + ",Đăng ký,Hộ tịch,commune,,");

        var before = log.head();
        assertThat(inFeed(old, asset)).isTrue();
        assertThat(found(old)).containsExactly(asset.id());
        importServices(later + ",Đăng ký,Hộ tịch,commune,," + old);

        assertThat(log.after(before, 1000))
                .filteredOn(entry -> entry.asset().equals(asset.id()))
                .extracting(ChangeEntry::change)
                .isNotEmpty()
                .containsOnly(ChangeKind.CORRECT);
        for (var code : List.of(old, later)) {
            assertThat(inFeed(code, asset)).as("in the feed of " + code).isTrue();
            assertThat(found(code)).as("found by " + code).containsExactly(asset.id());
        }
        assertThat(search.call(searched(later)).of(Facet.SERVICE))
                .extracting(SearchResults.Count::value, SearchResults.Count::number)
                .as("once, though it bears both codes")
                .containsExactly(tuple(later, 1));
        assertThat(all()).isZero();
    }

    private void importServices(String row) throws SQLException {
        var table = "code,name,field,level,agencies,former_code\n" + row + "\n";
        importServices.call(new ImportServices.Command(Actor.SYSTEM, table, false));
        var code = row.substring(0, row.indexOf(','));
        var at = sql.text("select to_json(changed_at at time zone 'UTC') #>> '{}' from service where code = ?", code);
        changedServices.on(new ServicesChanged(Instant.parse(at + "Z")));
    }

    private boolean inFeed(String code, Asset asset) {
        var document = feeds.call(FeedName.parse("service-" + code), 0, FeedFormat.JSON);
        return document.text().contains("/a/" + asset.id());
    }

    private List<AssetId> found(String code) {
        return search.call(searched(code)).hits().stream()
                .map(hit -> hit.card().asset())
                .toList();
    }

    private static SearchRequest searched(String code) {
        return new SearchRequest("", Narrowing.to(Map.of(Facet.SERVICE, code)), SearchRequest.Sort.NEWEST, 1);
    }

    @Test
    void finds_and_corrects_missing_rows() throws SQLException {
        for (var omission : OMISSIONS) {
            sql.update(omission.formatted(out().id()));

            assertThat(all()).as(omission).isPositive();
            assertThat(sql.text("select details ->> 'wrong' from audit_entry where action = 'search-rebuilt'"
                            + " order by at desc limit 1"))
                    .as("what the operator reads of " + omission)
                    .isNotEqualTo("0");
            assertThat(all()).as("after " + omission).isZero();
        }
    }

    @Test
    void resumes_where_it_was_interrupted() throws SQLException {
        out();
        var ordered = clock.instant();
        rebuild.begin(ordered);
        var beginning = standing();
        rebuild.next();
        var stood = standing();
        assertThat(stood).isNotEqualTo(beginning);
        assertThat(rebuild.finish()).as("with batches left").isEmpty();

        rebuild.begin(ordered);
        assertThat(standing()).as("begun again by the same order").isEqualTo(stood);
        rebuild.begin(ordered.plusSeconds(1));
        assertThat(standing()).as("begun by another order").isEqualTo(beginning);
    }

    @Test
    void two_nodes_complete_it_once() throws SQLException {
        out();
        all();
        sql.update("insert into search_count_change (facet, documents) values ('ALL=', 1)");

        assertThat(rebuild.next()).isFalse();
        assertThat(rebuild.finish()).as("by the second").hasValue(0);

        assertThat(all()).as("what the second has left").isPositive();
    }

    private Asset out() {
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        return asset;
    }

    private String standing() throws SQLException {
        return sql.text("select string_agg(done_to::text, ' ' order by slice) from search_rebuild");
    }

    /** Rebuilds everything; returns how many rows were wrong. */
    private long all() {
        rebuild.begin(Instant.now());
        while (rebuild.next()) continue;
        return rebuild.finish().orElseThrow();
    }
}
