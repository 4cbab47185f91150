package vn.lantoa.sms.mailing;

import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * The state of one part of a message to one number.
 *
 * <pre>
 * PENDING -> CLAIMED -> SUBMITTED -> DELIVERED | REFUSED | UNCONFIRMED
 * CLAIMED -> PENDING (surely not sent) | REFUSED | UNCONFIRMED (no answer: never sent again)
 * UNCONFIRMED -> SUBMITTED | PENDING | REFUSED (a late answer) | DELIVERED | REFUSED (a late receipt)
 * CLAIMED | UNCONFIRMED -> CANCELLED (surely not sent, and called off in the meantime)
 * PENDING -> WITHHELD (the rule on contacting numbers) | EXPIRED (its window is over) | CANCELLED
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

    /** True if that state may come next. */
    public boolean mayBecome(PartState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
