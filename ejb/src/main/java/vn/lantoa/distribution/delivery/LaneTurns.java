package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a lane, each one short transaction that settles the last delivery and claims the next: half as many as
 * one for each.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class LaneTurns {
    @Inject
    LaneLedger lanes;

    @Inject
    OutcomeLedger outcomes;

    /**
     * Records the outcome of the last sending, and claims the next deliveries if the lane goes on.
     *
     * @param rest for how long the lane rests when it was taken; null: not at all
     * @param limit how many may be claimed; 0: none, others have waited long enough
     */
    public List<ClaimedDelivery> next(
            Lane lane, List<ClaimedDelivery> sent, Outcome outcome, @Nullable Duration rest, int limit) {
        var goesOn = outcomes.record(lane, sent, outcome, rest);
        return goesOn && limit > 0 ? lanes.claim(lane, limit) : List.of();
    }
}
