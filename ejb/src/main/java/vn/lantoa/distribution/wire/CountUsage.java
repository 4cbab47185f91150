package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Counts the requests of partners in memory. Requests of other callers are not counted. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class CountUsage {
    @Inject
    UsageTally tally;

    /** Adds this number of requests and bytes. */
    public void call(Actor by, long requests, long bytes) {
        if (by.kind() == Actor.Kind.PARTNER) tally.add(new PartnerId(by.id()), requests, bytes);
    }
}
