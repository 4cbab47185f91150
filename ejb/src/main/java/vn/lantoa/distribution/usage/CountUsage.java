package vn.lantoa.distribution.usage;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;

/** Counts the requests of partners, in memory. Others are not counted. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CountUsage {
    @Inject
    UsageTally tally;

    /** Counts so many requests and bytes more. */
    public void call(Actor by, long requests, long bytes) {
        if (by.kind() == Actor.Kind.PARTNER) tally.add(new PartnerId(by.id()), requests, bytes);
    }
}
