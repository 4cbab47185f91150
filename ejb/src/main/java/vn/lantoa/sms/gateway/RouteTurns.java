package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import vn.lantoa.sms.contact.OptOuts;

/**
 * Turns of a route. Each is one short transaction that records received events and claims the parts to be sent. A part
 * is submitted only after its claim is committed.
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
     * @param capacity maximum number of parts to claim; 0 for none
     */
    public ClaimBatch next(RouteLease lease, InboundBatch inboundBatch, int capacity) {
        // an opt-out takes effect in this turn
        for (var number : inboundBatch.optOuts) optOuts.add(number, OptOuts.Way.INBOUND, clock.instant());
        outcomes.write(lease.route(), inboundBatch);
        return capacity > 0 ? claims.claim(lease, capacity) : ClaimBatch.NOTHING;
    }
}
