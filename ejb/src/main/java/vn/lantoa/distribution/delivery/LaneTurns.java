package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Combined step of a lane: one short transaction records the result of the last delivery and claims the next
 * deliveries, instead of two transactions.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class LaneTurns {
    @Inject
    LaneLedger lanes;

    @Inject
    OutcomeLedger outcomes;

    /**
     * Records the outcome of the last sending and claims the next deliveries if the lane continues.
     *
     * @param rest how long the lane rests after an accepted delivery; null for no rest
     * @param limit maximum number of deliveries to claim; 0 to give way to other lanes
     */
    public List<ClaimedDelivery> next(
            Lane lane, List<ClaimedDelivery> sent, Outcome outcome, @Nullable Duration rest, int limit) {
        var goesOn = outcomes.record(lane, sent, outcome, rest);
        return goesOn && limit > 0 ? lanes.claim(lane, limit) : List.of();
    }
}
