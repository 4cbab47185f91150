package vn.lantoa.sms.mailing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The totals of a mailing's parts so far.
 *
 * @param parts the number of parts by state; every state is there
 * @param reasons by name, where there are any
 */
public record MailingTotals(Map<PartState, Long> parts, List<Reason> reasons) {
    /** A number of parts in one state, for one reason. */
    public record Reason(PartState state, String said, long parts) {}

    public MailingTotals {
        var all = new EnumMap<PartState, Long>(PartState.class);
        for (var state : PartState.values()) all.put(state, parts.getOrDefault(state, 0L));
        parts = all;
        reasons = List.copyOf(reasons);
    }

    /** The number of all parts. */
    public long all() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The number of parts that have left, or ended without. */
    public long ended() {
        return all() - parts.getOrDefault(PartState.PENDING, 0L) - parts.getOrDefault(PartState.CLAIMED, 0L);
    }
}
