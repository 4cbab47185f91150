package vn.lantoa.sms.order;

import java.util.Map;
import java.util.TreeMap;

/**
 * What has become of an order so far, in numbers of receivers and of nobody.
 *
 * @param unconfirmed sent, and nobody knows whether it arrived
 * @param reasons how many failed for which reason
 */
public record OrderTotals(long delivered, long failed, long unconfirmed, Map<String, Long> reasons) {
    public OrderTotals {
        reasons = Map.copyOf(reasons);
    }

    /** All that were tried. */
    public long all() {
        return delivered + failed + unconfirmed;
    }

    /** The reasons by name. */
    public Map<String, Long> sortedReasons() {
        return new TreeMap<>(reasons);
    }
}
