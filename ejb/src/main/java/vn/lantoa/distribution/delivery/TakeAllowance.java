package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Counts one request of a partner against its limit per minute. Nodes take tenths of the limit from one database row,
 * so the limit holds over all nodes. Requests granted to one node and not used are not available to the others.
 */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class TakeAllowance {
    @Inject
    RateLimiter rateLimiter;

    @Inject
    PartnerMinutes minutes;

    /** Counts the request and returns whether it may be answered and how many are left. */
    public Allowance call(PartnerId partner) {
        return rateLimiter.spend(partner, () -> minutes.take(partner));
    }
}
