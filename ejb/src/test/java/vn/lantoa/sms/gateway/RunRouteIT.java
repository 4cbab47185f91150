package vn.lantoa.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.CountedMeters;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.Cast;
import vn.lantoa.sms.contact.PhoneNumberCipher;
import vn.lantoa.sms.gateway.Routes.RouteLoad;
import vn.lantoa.sms.order.Concatenation;
import vn.lantoa.sms.order.DefaultAlphabet;
import vn.lantoa.sms.order.SubmitText;

/**
 * The records of a route when its connection ends, with a company that accepts the hub's bind and does nothing else.
 */
@ExtendWith(ArquillianExtension.class)
class RunRouteIT {
    @Inject
    SomeMailing some;

    @Inject
    Cast cast;

    @Inject
    PlaceMailing place;

    @Inject
    RunRoute run;

    @Inject
    Routes loads;

    @Inject
    PhoneNumberCipher cipher;

    @Inject
    Sql sql;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void the_delay_grows_for_a_company_that_disconnects_after_the_bind() throws Exception {
        var route = some.route(Actor.SYSTEM);
        try (var company = new Door(Duration.ofMillis(500))) {
            run.call(lease(route, company.port()), () -> false);
            assertThat(connection(route)).isEqualTo("1 hung-up true");
            run.call(lease(route, company.port()), () -> false);
            assertThat(connection(route)).isEqualTo("2 hung-up true");
            assertThat(sql.text("select next_attempt_at > now() + interval '1.3 seconds' from sms_route where id = '"
                            + route + "'"))
                    .isEqualTo("t");
        }
    }

    @Test
    void a_connection_ended_by_the_hub_does_not_count_as_hung_up() throws Exception {
        var route = some.route(Actor.SYSTEM);
        try (var company = new Door(null)) {
            run.call(lease(route, company.port()), () -> true);
            assertThat(connection(route)).isEqualTo("0  true");
        }
    }

    @Test
    void responses_are_counted_by_route_and_outcome() throws Exception {
        var meters = new CountedMeters();
        var events = new LinkedBlockingQueue<LinkEvent>();
        var statuses = List.of(0x00, 0x58, 0x14, 0x08, 0x0B);
        var link = new Answering(statuses, events);
        var settings = SomeRoute.to("tuyến đo", 2775, 10);
        var lease = new RouteLease(new RouteId(UUID.randomUUID()), UUID.randomUUID());
        var run = new RouteRun(lease, settings, link, events, cipher.open(), meters);

        run.run(new OneTurn(statuses.size()), () -> events.isEmpty() && link.handed == statuses.size());

        assertThat(meters.counted())
                .containsExactlyElementsOf(Stream.of("taken", "throttled", "throttled", "postponed", "refused")
                        .map("lantoa_sms_parts_total[route, tuyến đo, outcome, %s]"::formatted)
                        .toList());
    }

    @Test
    void operators_see_connection_and_queue_of_each_enabled_route() throws Exception {
        var route = some.route(Actor.SYSTEM);
        place.call(some.command(
                cast.department(), "0900000081\n0900000082\n0900000083\n0900000084\n", route, Actor.SYSTEM));
        lease(route, 2775);
        sql.update("update sms_route set bound_at = now(), failures = 2 where id = '" + route + "'");
        var name = sql.text("select name from sms_route where id = '" + route + "'");
        var part = "update sms_part set state = '%s' where id = (select min(id) from sms_part where state = 'PENDING'"
                + " and route_id = '" + route + "')";
        sql.update(part.formatted("CLAIMED"));
        sql.update(part.formatted("UNCONFIRMED"));
        sql.update(
                "update sms_part set due_at = now() + interval '1 hour' where id = (select max(id) from sms_part where"
                        + " route_id = '" + route + "')");

        assertThat(loads.loads()).contains(new RouteLoad(name, true, 2, 10, new RouteLoad.Parts(1, 1, 1)));
        sql.update("update sms_route set leased_until = now() where id = '" + route + "'");
        assertThat(loads.loads()).contains(new RouteLoad(name, false, 2, 10, new RouteLoad.Parts(1, 1, 1)));
        sql.update("update sms_route set state = 'OFF' where id = '" + route + "'");
        assertThat(loads.loads()).extracting(RouteLoad::route).doesNotContain(name);
    }

    private RouteLease lease(RouteId route, int port) throws SQLException {
        var lease = UUID.randomUUID();
        sql.update("update sms_route set state = 'ON', host = '127.0.0.1', port = " + port + ", lease = '" + lease
                + "', leased_until = now() + interval '1 hour' where id = '" + route + "'");
        return new RouteLease(route, lease);
    }

    /** The failures, their reason, and whether the route was released; nobody may lease it from now on. */
    private String connection(RouteId route) throws SQLException {
        sql.update("update sms_route set state = 'OFF' where id = '" + route + "'");
        return sql.text("select failures || ' ' || said || ' ' || (lease is null and bound_at is null) from sms_route"
                + " where id = '" + route + "'");
    }

    /** Sends one part per response, once. */
    private static final class OneTurn extends RouteLedger {
        private final int parts;
        private boolean given;

        OneTurn(int parts) {
            this.parts = parts;
        }

        @Override
        public void lived(RouteLease lease) {
            // nothing reads its output
        }

        @Override
        public ClaimBatch next(RouteLease lease, InboundBatch inboundBatch, int capacity) {
            if (given || capacity < parts) return ClaimBatch.NOTHING;
            given = true;
            var text = SubmitText.of("Nop ho so.", DefaultAlphabet.GSM, Concatenation.UDH);
            var claims = IntStream.range(0, parts)
                    .mapToObj(part -> new Submission(
                            part, new Secret("84900000000"), text.part(1, part), part, Duration.ofHours(1)))
                    .map(part -> new ClaimBatch.Claim(part, 1))
                    .toList();
            return new ClaimBatch(claims, parts);
        }
    }

    /** A link that answers the parts in order with these statuses. */
    private static final class Answering implements SmscLink {
        private final List<Integer> statuses;
        private final Queue<LinkEvent> events;
        private int handed;

        Answering(List<Integer> statuses, Queue<LinkEvent> events) {
            this.statuses = statuses;
            this.events = events;
        }

        @Override
        public boolean submit(Submission part) {
            events.add(new LinkEvent.Answered(part.part(), statuses.get(handed++), "id"));
            return true;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
