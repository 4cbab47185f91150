package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;

/** The reports of partners on what they have published, which stay as they were made. */
@ExtendWith(ArquillianExtension.class)
class PublishedIT {
    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    GiveEntitlement give;

    @Inject
    ReportPublished report;

    @Inject
    ImportPublished importReports;

    @Inject
    WithdrawPublished withdraw;

    @Inject
    ReadPublished read;

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource dataSource;

    private PartnerId partner = new PartnerId(new java.util.UUID(0, 0));
    private Actor himself = Actor.ANONYMOUS;
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() {
        partner = register.call(Actor.SYSTEM, cast.department());
        himself = Actor.partner(partner.value());
        team = letOut.team();
    }

    @Test
    void links_a_report_to_the_version_public_at_its_time() {
        var asset = released(Reach.PUBLIC);
        var first = clock.instant();
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);

        report.call(himself, partner, said(asset, null, first));
        report.call(himself, partner, said(asset, null, clock.instant()));
        report.call(himself, partner, said(asset, 1, clock.instant()));

        assertThat(read.of(team.uploader(), asset.id()))
                .extracting(line -> line.version())
                .containsExactlyInAnyOrder(1, 2, 1);
        assertThat(read.call(himself, partner)).hasSize(3).allMatch(PublishedLine::stands);
    }

    @Test
    void rejects_unreleased_and_unentitled_assets_alike() {
        var internal = released(Reach.INTERNAL);
        var draft = letOut.asset(team);
        var forPartners = released(Reach.PARTNERS);
        var now = clock.instant();

        for (var asset : Set.of(internal, draft, forPartners))
            assertRejected(() -> report.call(himself, partner, said(asset, 1, now)), "asset never-out");
        assertRejected(
                () -> report.call(himself, partner, said(released(Reach.PUBLIC), null, now.minus(Duration.ofDays(9)))),
                "asset never-out");

        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        report.call(himself, partner, said(forPartners, 1, now));
        assertThat(read.call(himself, partner)).hasSize(1);
    }

    @Test
    void imports_a_table_completely_or_not_at_all() {
        var asset = released(Reach.PUBLIC).id();
        var good = "asset,version,medium,slot,at\n" + asset + ",1,tv,Thời sự," + clock.instant() + "\n";

        assertRejected(
                () -> importReports.call(command(good + asset + ",7,tv,,2999-01-01\n", false)),
                "lines[3].slot missing",
                "lines[3].at in-the-future",
                "lines[3].asset never-out");
        assertThat(importReports.call(command(good, true))).isOne();
        assertThat(read.call(himself, partner)).isEmpty();

        assertThat(importReports.call(command(good, false))).isOne();
        assertThat(read.call(himself, partner)).hasSize(1);
    }

    @Test
    void only_its_reporter_withdraws_it_and_nobody_changes_it() throws SQLException {
        var id = report.call(himself, partner, said(released(Reach.PUBLIC), 1, clock.instant()));

        assertThatThrownBy(() -> withdraw.call(team.releaser(), id, "Nhầm.")).isInstanceOf(NotFound.class);
        assertRejected(() -> withdraw.call(himself, id, " "), "reason missing");
        withdraw.call(himself, id, "Nhầm buổi phát.");

        assertThat(read.call(himself, partner)).singleElement().matches(line -> !line.stands());
        assertConflict(() -> withdraw.call(himself, id, "Lại."), "report-already-withdrawn");
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update published_report set slot = 'x'"))
                    .hasMessageContaining("keeps history");
        }
    }

    private Asset released(Reach reach) {
        var asset = letOut.asset(team);
        letOut.release(team, asset, reach, WindowRequest.NOW);
        return asset;
    }

    private ImportPublished.Command command(String csv, boolean trial) {
        return new ImportPublished.Command(himself, partner, csv, trial);
    }

    private static PublishedReport said(Asset asset, @org.jspecify.annotations.Nullable Integer version, Instant at) {
        return new PublishedReport(asset.id(), version, Medium.TV, "", "Thời sự tối", at, "");
    }
}
