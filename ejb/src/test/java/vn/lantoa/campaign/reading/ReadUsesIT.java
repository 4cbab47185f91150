package vn.lantoa.campaign.reading;

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
import vn.lantoa.campaign.reading.ReadUses.Use;
import vn.lantoa.organisation.Cast;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;

/** The places where an asset is used, on a real database. */
@ExtendWith(ArquillianExtension.class)
class ReadUsesIT {
    @Inject
    ReadUses uses;

    @Inject
    LetOut letOut;

    @Inject
    Cast cast;

    @Inject
    Sql sql;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void a_portal_is_outdated_by_the_version_that_it_showed_last() throws SQLException {
        for (var reach : new Reach[] {Reach.PUBLIC, Reach.PARTNERS}) {
            var team = letOut.team();
            var made = letOut.asset(team);
            letOut.release(team, made, reach, WindowRequest.NOW);
            var today = cast.today();
            // the current version is 1: xa-1 showed another one and switched, xa-2 went the other way
            see(made.id(), 2, "xa-1.example", today.minusDays(3), 5);
            see(made.id(), 1, "xa-1.example", today.minusDays(1), 2);
            see(made.id(), 1, "xa-2.example", today.minusDays(3), 5);
            see(made.id(), 2, "xa-2.example", today.minusDays(1), 1);

            assertThat(uses.of(made.id(), team.uploader()))
                    .extracting(Use::name, Use::times, Use::stale)
                    .containsExactly(tuple("xa-2.example", 6L, true), tuple("xa-1.example", 7L, false));
            assertThat(uses.of(made.id(), cast.officer(cast.department()))).isEmpty();
        }
    }

    private void see(AssetId asset, int version, String host, LocalDate day, int views) throws SQLException {
        sql.update(
                "insert into sighting (asset_id, version_number, host, day, views) values (?, ?, ?, ?, ?)",
                asset.value(),
                version,
                host,
                day,
                views);
    }
}
