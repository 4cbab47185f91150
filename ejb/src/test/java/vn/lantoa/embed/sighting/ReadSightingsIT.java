package vn.lantoa.embed.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.Cast;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;

/** The lists of sightings, for an agency with few places and for one with more than a page of them. */
@ExtendWith(ArquillianExtension.class)
class ReadSightingsIT {
    @Inject
    LetOut letOut;

    @Inject
    ReadSightings sightings;

    @Inject
    Cast cast;

    @Inject
    Sql sql;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void latest_sightings_come_first_with_views_of_thirty_days()
            throws SQLException {
        var team = letOut.team();
        var made = letOut.asset(team);
        letOut.release(team, made, Reach.PUBLIC, WindowRequest.NOW);
        var asset = made.id();
        var today = cast.today();
        see(asset, "xa-1.example", today, 2);
        see(asset, "xa-1.example", today.minusDays(20), 5);
        see(asset, "xa-1.example", today.minusDays(40), 900);
        see(asset, "xa-2.example", today.minusDays(9), 70);

        assertThat(sightings.list(team.uploader(), asset))
                .extracting(SightingLine::place, SightingLine::views)
                .containsExactly(tuple("xa-1.example", 7L), tuple("xa-2.example", 70L));

        for (int n = 0; n < ReadSightings.MOST; n++) see(asset, "phuong-" + n + ".example", today.minusDays(1), 1);

        var lines = sightings.list(team.uploader(), null);
        assertThat(lines).hasSize(ReadSightings.MOST);
        assertThat(lines.get(0)).matches(line -> line.place().equals("xa-1.example") && line.views() == 7);
        assertThat(lines).extracting(SightingLine::place).doesNotContain("xa-2.example");
    }

    private void see(AssetId asset, String host, LocalDate day, int views) throws SQLException {
        sql.update(
                "insert into sighting (asset_id, version_number, host, day, views) values (?, 1, ?, ?, ?)",
                asset.value(),
                host,
                day,
                views);
    }
}
