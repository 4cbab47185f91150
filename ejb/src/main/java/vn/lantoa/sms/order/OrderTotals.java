package vn.lantoa.sms.order;

import java.util.Map;
import java.util.TreeMap;

/**
 * The totals of an order so far, in numbers of receivers, without naming any.
 *
 * @param unconfirmed sent, and nobody knows whether it arrived
 * @param reasons how many failed for which reason
 */
public record OrderTotals(long delivered, long failed, long unconfirmed, Map<String, Long> reasons) {
    public OrderTotals {
        reasons = Map.copyOf(reasons);
    }

    /** The number of all that were tried. */
    public long all() {
        return delivered + failed + unconfirmed;
    }

    /** The reasons by name. */
    public Map<String, Long> sortedReasons() {
        return new TreeMap<>(reasons);
    }
}
