package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import vn.lantoa.sms.contact.OptOuts;

/**
 * The turns of a route, each one short transaction: it records the events that came back, and claims the parts that may
 * leave. Nothing leaves before it is committed that it may have left.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class RouteTurns {
    @Inject
    PartOutcomes outcomes;

    @Inject
    PartClaims claims;

    @Inject
    OptOuts optOuts;

    @Inject
    Clock clock;

    /**
     * Takes a turn.
     *
     * @param capacity how many may be claimed; 0: none
     */
    public ClaimBatch next(RouteLease lease, InboundBatch inboundBatch, int capacity) {
        // who has said "no more" is left alone from this very turn on
        for (var number : inboundBatch.optOuts) optOuts.add(number, OptOuts.Way.INBOUND, clock.instant());
        outcomes.write(lease.route(), inboundBatch);
        return capacity > 0 ? claims.claim(lease, capacity) : ClaimBatch.NOTHING;
    }
}
