package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.sms.contact.OptOuts;

/**
 * Leases of routes. Each call is a separate short transaction, and all instants are by the database's clock. Parts that
 * a former sender left claimed may have been sent; they become unconfirmed and are never resent.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RouteLedger {
    private static final String LEASE = "interval '45 seconds'";
    private static final int FAILURES_TO_SPARE = 5;

    @Inject
    Database database;

    @Inject
    Routes routes;

    @Inject
    PartOutcomes outcomes;

    @Inject
    PartClaims claims;

    @Inject
    OptOuts optOuts;

    @Inject
    Clock clock;

    /**
     * Leases routes that are on and not leased.
     *
     * @param limit maximum number of routes
     */
    public List<RouteLease> lease(int limit) {
        return database.sql(
                        """
                        update sms_route u set lease = gen_random_uuid(), leased_until = now() + %s
                        where u.id in (select r.id from sms_route r where r.state = 'ON' and r.next_attempt_at <= now()
                            and (r.leased_until is null or r.leased_until < now())
                          order by r.next_attempt_at limit :limit for update skip locked)
                        returning u.id as route, u.lease"""
                                .formatted(LEASE))
                .with("limit", limit)
                .list(RouteLease.class);
    }

    /**
     * Starts work on a route; empty if the lease is no longer valid. Parts that were left claimed become unconfirmed.
     */
    public Optional<Route> begin(RouteLease lease) {
        if (!prolong(lease)) return Optional.empty();
        abandon(lease, "sender-lost");
        return Optional.of(routes.get(lease.route()));
    }

    /** Records that the connection is established; {@link #lived} later records that the connection is good. */
    public void bound(RouteLease lease) {
        database.sql("update sms_route set bound_at = now() where id = :route and lease = :lease")
                .with(lease)
                .update();
    }

    /** Resets the failure count, because the SMSC has accepted a part or the connection has been open for a while. */
    public void lived(RouteLease lease) {
        database.sql("update sms_route set failures = 0, said = '' where id = :route and lease = :lease")
                .with(lease)
                .update();
    }

    /**
     * Prolongs the lease.
     *
     * @return false if the lease was lost or the route is off
     */
    public boolean prolong(RouteLease lease) {
        return database.sql("update sms_route set leased_until = now() + " + LEASE
                                + " where id = :route and lease = :lease and state = 'ON' and leased_until > now()")
                        .with(lease)
                        .update()
                > 0;
    }

    /** Releases the route; unanswered parts become unconfirmed. */
    public void end(RouteLease lease) {
        abandon(lease, "connection-lost");
        database.sql("update sms_route set lease = null, leased_until = null, bound_at = null,"
                        + " next_attempt_at = now() + interval '1 second' where id = :route and lease = :lease")
                .with(lease)
                .update();
    }

    /** Records a connection that the SMSC closed before the connection was good, as a failure. */
    public void hungUp(RouteLease lease) {
        abandon(lease, "connection-lost");
        failed(lease, "hung-up");
    }

    /**
     * Records a failed connection with an increasing back-off. After several failures, waiting parts move to the spare
     * route.
     */
    public void failed(RouteLease lease, String said) {
        database.sql(
                        """
                        update sms_route set lease = null, leased_until = null, bound_at = null, failures = failures + 1,
                          said = :said, next_attempt_at = now() + least(120, power(2, least(failures, 7)))
                            * (0.75 + random() / 2) * interval '1 second'
                        where id = :route and lease = :lease""")
                .with("said", said.length() > 300 ? said.substring(0, 300) : said)
                .with(lease)
                .update();
        goBySpare(lease.route());
    }

    private void abandon(RouteLease lease, String said) {
        database.sql("update sms_part set state = 'UNCONFIRMED', said = :said, settled_at = now()"
                        + " where route_id = :route and state = 'CLAIMED'"
                        + " and exists (select 1 from sms_route r where r.id = route_id and r.lease = :lease)")
                .with("said", said)
                .with(lease)
                .update();
    }

    // only whole messages are moved: not every phone joins parts that arrive by different routes
    private void goBySpare(RouteId route) {
        database.sql(
                        """
                        update sms_part p set route_id = m.spare_route_id from mailing m, sms_route r, sms_route s
                        where p.mailing_id = m.id and p.route_id = :route and p.state = 'PENDING' and m.route_id = p.route_id
                          and r.id = p.route_id and r.failures >= :failures and s.id = m.spare_route_id and s.state = 'ON'
                          and not exists (select 1 from sms_part q where q.mailing_id = p.mailing_id
                                          and q.message_id = p.message_id and q.state <> 'PENDING')""")
                .with("route", route)
                .with("failures", FAILURES_TO_SPARE)
                .update();
    }

    /**
     * Takes a turn: records received events and claims the parts to be sent. A part is submitted only after its claim is
     * committed.
     *
     * @param capacity maximum number of parts to claim; 0 for none
     */
    public ClaimBatch next(RouteLease lease, InboundBatch inboundBatch, int capacity) {
        // an opt-out takes effect in this turn
        for (var number : inboundBatch.optOuts) optOuts.add(number, OptOuts.Way.INBOUND, clock.instant());
        outcomes.write(lease.route(), inboundBatch);
        return capacity > 0 ? claims.claim(lease, capacity) : ClaimBatch.NOTHING;
    }
}
