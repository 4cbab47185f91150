package vn.lantoa.sms.gateway;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Current totals of a mailing's parts.
 *
 * @param parts number of parts by state, with all states
 * @param reasons reasons by name; a state without reasons is left out
 */
public record MailingTotals(Map<PartState, Long> parts, List<Reason> reasons) {
    /** Number of parts in one state, for one reason. */
    @Schema(name = "MailingReason")
    public record Reason(@Schema(implementation = String.class) PartState state, String said, long parts) {}

    public MailingTotals {
        var all = new EnumMap<PartState, Long>(PartState.class);
        for (var state : PartState.values()) all.put(state, parts.getOrDefault(state, 0L));
        parts = all;
        reasons = List.copyOf(reasons);
    }

    /** Returns the number of all parts. */
    public long all() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the number of parts that have been sent, or ended without being sent. */
    public long ended() {
        return all() - parts.getOrDefault(PartState.PENDING, 0L) - parts.getOrDefault(PartState.CLAIMED, 0L);
    }
}
