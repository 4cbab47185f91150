package vn.lantoa.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.sms.contact.RecordOptOut;

/** The records of the gateway: claims and their results, without a connected company. */
@ExtendWith(ArquillianExtension.class)
class GatewayIT {
    private static final String THREE = "0900000001\n0900000002\n0900000003\n";

    @Inject
    SomeMailing some;

    @Inject
    Cast cast;

    @Inject
    PlaceMailing place;

    @Inject
    RecordOptOut optOut;

    @Inject
    PartClaims claims;

    @Inject
    RouteLedger ledger;

    @Inject
    ReconcileParts reconcile;

    @Inject
    ZoneId zone;

    @Resource
    UserTransaction transaction;

    @Inject
    Sql sql;

    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource database;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void claims_sendable_parts_by_day_and_gives_reasons_for_the_others() throws Exception {
        var lease = lease();
        for (int i = 0; i < 3; i++) claim(lease, mailing("0900000013\n", lease), tomorrowAt(12));
        optOut.call("0900000012", Actor.SYSTEM);
        var mailing = mailing("0900000011\n0900000012\n0900000013\n", lease);

        assertThat(claim(lease, mailing, tomorrowAt(23)).claimed()).isEmpty();
        assertThat(parts(mailing))
                .containsExactlyInAnyOrder(
                        tuple("PENDING", "quiet-hours"),
                        tuple("WITHHELD", "opted-out"),
                        tuple("PENDING", "daily-limit"));
        sql.update("update sms_part set due_at = now() where state = 'PENDING' and mailing_id = '" + mailing + "'");
        assertThat(claim(lease, mailing, tomorrowAt(12)).claimed()).hasSize(1);
        assertThat(parts(mailing))
                .containsExactlyInAnyOrder(
                        tuple("CLAIMED", ""), tuple("WITHHELD", "opted-out"), tuple("PENDING", "daily-limit"));
    }

    @Test
    void receipts_are_matched_before_and_after_the_response() throws Exception {
        var lease = lease();
        var mailing = mailing(THREE.replace("09000000", "09000001"), lease);
        var claimed = claim(lease, mailing, tomorrowAt(12)).claimed();

        var early = new InboundBatch();
        early.receipts.add(
                new KeptReceipt("7" + claimed.get(0).submission().part(), PartState.DELIVERED, "", null, null));
        ledger.next(lease, early, 0);
        var batch = new InboundBatch();
        for (var claim : claimed) {
            long part = claim.submission().part();
            batch.outcomes.add(new PartOutcome(part, PartState.SUBMITTED, "7" + part, "", 0));
        }
        ledger.next(lease, batch, 0);
        var late = new InboundBatch();
        late.receipts.add(new KeptReceipt(
                "7" + claimed.get(1).submission().part(), PartState.REFUSED, "UNDELIV 012", null, null));
        ledger.next(lease, late, 0);

        assertThat(parts(mailing))
                .containsExactlyInAnyOrder(
                        tuple("DELIVERED", ""), tuple("REFUSED", "UNDELIV 012"), tuple("SUBMITTED", ""));
    }

    @Test
    void a_receipt_with_the_response_settles_the_part_at_once() throws Exception {
        var lease = lease();
        var mailing = mailing("0900000111\n0900000112\n", lease);
        var claimed = claim(lease, mailing, tomorrowAt(12)).claimed();
        long part = claimed.get(0).submission().part();
        long throttled = claimed.get(1).submission().part();

        var batch = new InboundBatch();
        batch.receipts.add(new KeptReceipt("8" + part, PartState.REFUSED, "UNDELIV 012", null, null));
        batch.receipts.add(new KeptReceipt("", PartState.DELIVERED, "", null, null));
        batch.outcomes.add(new PartOutcome(part, PartState.SUBMITTED, "8" + part, "", 0));
        batch.outcomes.add(PartOutcome.of(throttled, PartState.PENDING, "ESME_RTHROTTLED"));
        ledger.next(lease, batch, 0);

        assertThat(parts(mailing))
                .containsExactlyInAnyOrder(tuple("REFUSED", "UNDELIV 012"), tuple("PENDING", "ESME_RTHROTTLED"));
        assertThat(sql.text("select remote_id || ' ' || (submitted_at = settled_at) from sms_part where id = " + part))
                .isEqualTo("8" + part + " true");
        assertThat(sql.text("select count(*) from sms_receipt where route_id = '" + lease.route() + "'"))
                .isEqualTo("1");
    }

    @Test
    void parts_claimed_by_a_dead_node_are_unconfirmed_and_never_resent() throws Exception {
        var lost = lease();
        var mailing = mailing(THREE.replace("09000000", "09000002"), lost);
        var claimed = claim(lost, mailing, tomorrowAt(12)).claimed();
        var lease = takenOver(lost.route());
        assertThat(ledger.begin(lease)).isPresent();

        assertThat(claim(lost, mailing, tomorrowAt(12)).claimed()).isEmpty();
        assertThat(claim(lease, mailing, tomorrowAt(12)).claimed()).isEmpty();
        assertThat(parts(mailing)).containsOnly(tuple("UNCONFIRMED", "sender-lost"));

        var stray = new InboundBatch();
        var first = claimed.get(0).submission();
        var key = sql.text("select number_key from sms_part where id = " + first.part());
        stray.receipts.add(new KeptReceipt(
                "late" + first.part(),
                PartState.DELIVERED,
                "",
                new vn.lantoa.sms.contact.NumberKey(key),
                first.reference()));
        ledger.next(lease, stray, 0);
        sql.update("update sms_receipt set at = at - interval '1 minute'");
        reconcile.call();
        assertThat(parts(mailing))
                .containsExactlyInAnyOrder(
                        tuple("DELIVERED", ""),
                        tuple("UNCONFIRMED", "sender-lost"),
                        tuple("UNCONFIRMED", "sender-lost"));
    }

    @Test
    void throttled_parts_are_claimed_again_later() throws Exception {
        var lease = lease();
        var mailing = mailing("0900000031\n", lease);
        var claim = claim(lease, mailing, tomorrowAt(12)).claimed().get(0);
        var batch = new InboundBatch();
        batch.outcomes.add(PartOutcome.of(claim.submission().part(), PartState.PENDING, "ESME_RTHROTTLED"));
        ledger.next(lease, batch, 0);

        assertThat(parts(mailing)).containsExactly(tuple("PENDING", "ESME_RTHROTTLED"));
        assertThat(claim(lease, mailing, tomorrowAt(12)).claimed().get(0).attempt())
                .isEqualTo(2);
    }

    @Test
    void parts_expire_after_their_window_even_on_a_disabled_route() throws Exception {
        var lease = lease();
        var mailing = mailing("0900000041\n", lease);
        sql.update("update sms_route set state = 'OFF' where id = '" + lease.route() + "'");
        sql.update("update mailing set opens_at = now() - interval '1 hour', closes_at = now() where id = '" + mailing
                + "'");

        reconcile.call();

        assertThat(parts(mailing)).containsExactly(tuple("EXPIRED", "window-over"));
        assertThat(state(mailing)).isEqualTo("DONE");
    }

    @Test
    void a_late_response_does_not_reopen_a_finished_mailing() throws Exception {
        var lease = lease();
        var mailing = mailing("0900000051\n", lease);
        var part = claim(lease, mailing, tomorrowAt(12)).claimed().get(0).submission();
        answer(lease, PartOutcome.of(part.part(), PartState.UNCONFIRMED, "no-answer"));
        reconcile.call();
        assertThat(state(mailing)).isEqualTo("DONE");

        answer(lease, PartOutcome.of(part.part(), PartState.PENDING, "ESME_RTHROTTLED"));

        assertThat(parts(mailing)).containsExactly(tuple("REFUSED", "ESME_RTHROTTLED"));
    }

    @Test
    void a_company_that_disconnects_at_once_is_backed_off_and_its_spare_route_used() throws Exception {
        var lease = lease();
        var mailing = mailing("0900000061\n", lease);
        var spare = lease();
        sql.update("update mailing set spare_route_id = '" + spare.route() + "' where id = '" + mailing + "'");
        for (int time = 0; time < 5; time++) {
            ledger.bound(lease);
            ledger.hungUp(lease);
            lease = takenOver(lease.route(), "");
        }

        assertThat(sql.text("select failures || ' ' || (next_attempt_at > now() + interval '10 seconds') from sms_route"
                        + " where id = '" + lease.route() + "'"))
                .isEqualTo("5 true");
        assertThat(sql.text("select route_id from sms_part where mailing_id = '" + mailing + "'"))
                .isEqualTo(spare.route().toString());
        ledger.lived(lease);
        assertThat(sql.text("select failures || said from sms_route where id = '" + lease.route() + "'"))
                .isEqualTo("0");
    }

    private void answer(RouteLease lease, PartOutcome outcome) {
        var batch = new InboundBatch();
        batch.outcomes.add(outcome);
        ledger.next(lease, batch, 0);
    }

    private String state(MailingId mailing) throws SQLException {
        return sql.text("select state from mailing where id = '" + mailing + "'");
    }

    /** The lease of a route that is on and reserved for this test: the timer never takes it. */
    private RouteLease lease() throws SQLException {
        var route = some.route(Actor.SYSTEM);
        return takenOver(route);
    }

    private RouteLease takenOver(RouteId route) throws SQLException {
        return takenOver(route, "next_attempt_at = now() + interval '1 day', ");
    }

    private RouteLease takenOver(RouteId route, String besides) throws SQLException {
        var lease = UUID.randomUUID();
        sql.update("update sms_route set state = 'ON', " + besides + "lease = '" + lease
                + "', leased_until = now() + interval '1 hour' where id = '" + route + "'");
        return new RouteLease(route, lease);
    }

    private MailingId mailing(String numbers, RouteLease lease) {
        return place.call(some.command(cast.department(), numbers, lease.route(), Actor.SYSTEM));
    }

    private ClaimBatch claim(RouteLease lease, MailingId mailing, Instant now) throws Exception {
        assertThat(mailing).isNotNull();
        transaction.begin();
        try {
            return claims.claim(lease, 10, now);
        } finally {
            transaction.commit();
        }
    }

    private Instant tomorrowAt(int hour) {
        var tomorrow = LocalDate.ofInstant(Instant.now(), zone).plusDays(1);
        return tomorrow.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
    }

    private List<Tuple> parts(MailingId mailing) throws SQLException {
        var parts = new ArrayList<Tuple>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select p.state, p.said from sms_part p where mailing_id = '" + mailing + "' order by p.id")) {
            while (rows.next()) parts.add(tuple(rows.getString(1), rows.getString(2)));
        }
        return parts;
    }
}
