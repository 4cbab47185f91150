package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Counts one request of a partner against its limit per minute. Nodes take grants of a tenth of the limit from one
 * database row, so the limit applies to all nodes together. Requests granted to one node and not used are not available
 * to other nodes.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TakeAllowance {
    @Inject
    RateLimiter rateLimiter;

    @Inject
    PartnerMinutes minutes;

    /** Counts the request; returns whether it may be answered, and the number of remaining requests. */
    public Allowance call(PartnerId partner) {
        return rateLimiter.spend(partner, () -> minutes.take(partner));
    }
}
