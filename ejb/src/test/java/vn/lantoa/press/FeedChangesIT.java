package vn.lantoa.press;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** The rows of feeds compared with the log, including the data of other tests. */
@ExtendWith(ArquillianExtension.class)
class FeedChangesIT {
    private static final String TRUTH =
            """
            (select feed, row_number() over (partition by feed order by seq) as rank, seq, asset_id, at from (
              select 'all' as feed, c.* from public_change c
              union all select 'kind-' || replace(lower(a.kind), '_', '-'), c.* from public_change c
                join asset a on a.id = c.asset_id
              union all select 'lang-' || a.language, c.* from public_change c join asset a on a.id = c.asset_id
              union all select 'topic-' || (v.texts ->> 'topic'), c.* from public_change c
                join release r on r.id = c.release_id join asset_version v on v.id = r.version_id
                where v.texts ->> 'topic' <> ''
              union all select 'org-' || r.organisation_id, c.* from public_change c
                join release r on r.id = c.release_id
              union all select distinct 'service-' || k.service_id, c.* from public_change c
                join release r on r.id = c.release_id join asset_version v on v.id = r.version_id
                cross join jsonb_array_elements_text(v.notes -> 'procedureCodes') as borne (code)
                join service_code k on k.code = borne.code and k.since_seq < c.seq
              union all select distinct 'good-practice', c.* from public_change c
                join nomination n on n.asset_id = c.asset_id and n.since_seq <= c.seq
                 and (n.until_seq is null or c.seq <= n.until_seq)) as told)""";

    private static final String ROWS = "(select feed, rank, seq, asset_id, at from feed_change)";

    @Inject
    LetOut letOut;

    @Inject
    FeedChanges changes;

    @Inject
    RowsOfReleases rows;

    @Inject
    Sql sql;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void equal_the_change_log() throws SQLException {
        var team = letOut.team();
        var asset = letOut.asset(team);
        var release = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        letOut.withdraw(team, release, WithdrawalKind.NOTICE);
        var inside = letOut.asset(team);
        letOut.release(team, inside, Reach.PARTNERS, WindowRequest.NOW);

        assertThat(differences(TRUTH, ROWS)).isZero();
        assertThat(differences(ROWS, TRUTH)).isZero();
        assertThat(changes.extentOf(feedOf(asset.kind().slug())).changes()).isPositive();
    }

    @Test
    void count_the_current_entries_of_each_feed() throws SQLException {
        var team = letOut.team();
        var asset = letOut.asset(team);
        var release = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        var feed = "org-" + asset.organisation();
        assertThat(items(feed)).isEqualTo(1);
        letOut.release(team, letOut.asset(team), Reach.PUBLIC, WindowRequest.NOW);
        assertThat(items(feed)).isEqualTo(2);
        letOut.release(team, letOut.asset(team), Reach.PARTNERS, WindowRequest.NOW);
        assertThat(items(feed)).as("with something for partners").isEqualTo(2);
        letOut.withdraw(team, release, WithdrawalKind.NOTICE);
        assertThat(items(feed)).isEqualTo(1);
    }

    @Test
    void missing_and_changed_rows_are_rewritten() throws SQLException {
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.withdraw(team, letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW), WithdrawalKind.NOTICE);
        rows.wrongInAll();
        var feed = "org-" + asset.organisation();
        sql.update("delete from feed_change where feed = ? and rank = 1", feed);
        sql.update("update feed_change set at = at - interval '1 day' where feed = 'all' and rank = 1");

        assertThat(rows.wrongInAll()).isEqualTo(2);

        assertThat(differences(TRUTH, ROWS)).isZero();
        assertThat(differences(ROWS, TRUTH)).isZero();
        assertThat(rows.wrongInAll()).isZero();
    }

    private long items(String feed) throws SQLException {
        return Long.parseLong(sql.text("select coalesce(sum(items), 0) from feed_count where feed = '" + feed + "'"));
    }

    @Test
    void show_an_asset_only_at_its_newest_change() throws SQLException {
        var team = letOut.team();
        var asset = letOut.asset(team);
        var release = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        letOut.withdraw(team, release, WithdrawalKind.NOTICE);
        var feed = new FeedName(
                FeedName.By.ORGANISATION,
                sql.text(
                        "select code from organisation where id = ?",
                        asset.organisation().value()));

        assertThat(changes.extentOf(feed).changes()).isEqualTo(2);
        assertThat(changes.newest(feed, 1, 1)).isEmpty();
        assertThat(changes.newest(feed, 2, 2))
                .extracting(FeedChanges.Newest::asset)
                .isEqualTo(List.of(asset.id()));
        assertThat(changes.lastSeq(feed, changes.extentOf(feed).lastSeq())).isZero();
    }

    private static FeedName feedOf(String kind) {
        return new FeedName(FeedName.By.KIND, kind);
    }

    private long differences(String these, String those) throws SQLException {
        return Long.parseLong(sql.text("select count(*) from (" + these + " except " + those + ") as different"));
    }
}
