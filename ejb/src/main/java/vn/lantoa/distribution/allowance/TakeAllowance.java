package vn.lantoa.distribution.allowance;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Counts one request of a partner against its limit a minute. Nodes take tenths of the minute from one row in the
 * database, so the limit holds over all of them; what one node holds and does not use, the others cannot give.
 */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class TakeAllowance {
    @Inject
    RateLimiter rateLimiter;

    @Inject
    PartnerMinutes minutes;

    /** Counts the request, and tells whether it may be answered and what is left. */
    public Allowance call(PartnerId partner) {
        return rateLimiter.spend(partner, () -> minutes.take(partner));
    }
}
