package vn.lantoa.sms.gateway;

import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * State of one part of a message to one number.
 *
 * <pre>
 * PENDING -> CLAIMED -> SUBMITTED -> DELIVERED | REFUSED | UNCONFIRMED
 * CLAIMED -> PENDING (certainly not sent) | REFUSED | UNCONFIRMED (no answer: never resent)
 * UNCONFIRMED -> SUBMITTED | PENDING | REFUSED (a late answer) | DELIVERED | REFUSED (a late receipt)
 * CLAIMED | UNCONFIRMED -> CANCELLED (certainly not sent, and cancelled meanwhile)
 * PENDING -> WITHHELD (contact terms) | EXPIRED (its window has closed) | CANCELLED
 * </pre>
 */
public enum PartState implements Slug {
    PENDING,
    CLAIMED,
    SUBMITTED,
    DELIVERED,
    REFUSED,
    UNCONFIRMED,
    WITHHELD,
    EXPIRED,
    CANCELLED;

    private static final Map<PartState, Set<PartState>> NEXT = Map.of(
            PENDING, Set.of(CLAIMED, WITHHELD, EXPIRED, CANCELLED),
            CLAIMED, Set.of(PENDING, SUBMITTED, REFUSED, UNCONFIRMED, CANCELLED),
            SUBMITTED, Set.of(DELIVERED, REFUSED, UNCONFIRMED),
            UNCONFIRMED, Set.of(PENDING, SUBMITTED, DELIVERED, REFUSED, CANCELLED));

    /** Returns whether this transition is allowed. */
    public boolean mayBecome(PartState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
