package vn.lantoa.sms.mailing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What has become of a mailing's parts so far.
 *
 * @param parts how many stand where; every state is there
 * @param reasons why, by name, where there is something to say
 */
public record MailingTotals(Map<PartState, Long> parts, List<Reason> reasons) {
    /** So many parts are there for this reason. */
    public record Reason(PartState state, String said, long parts) {}

    public MailingTotals {
        var all = new EnumMap<PartState, Long>(PartState.class);
        for (var state : PartState.values()) all.put(state, parts.getOrDefault(state, 0L));
        parts = all;
        reasons = List.copyOf(reasons);
    }

    /** How many there are. */
    public long all() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many have left, or ended without. */
    public long ended() {
        return all() - parts.getOrDefault(PartState.PENDING, 0L) - parts.getOrDefault(PartState.CLAIMED, 0L);
    }
}
