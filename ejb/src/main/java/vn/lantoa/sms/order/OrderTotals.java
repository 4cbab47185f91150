package vn.lantoa.sms.order;

import java.util.Map;
import java.util.TreeMap;

/**
 * Current totals of an order in numbers of recipients, without their identities.
 *
 * @param unconfirmed number sent whose delivery is unknown
 * @param reasons number of failures per reason
 */
public record OrderTotals(long delivered, long failed, long unconfirmed, Map<String, Long> reasons) {
    public OrderTotals {
        reasons = Map.copyOf(reasons);
    }

    /** Returns the number of all attempted recipients. */
    public long all() {
        return delivered + failed + unconfirmed;
    }

    /** Returns the reasons sorted by name. */
    public Map<String, Long> sortedReasons() {
        return new TreeMap<>(reasons);
    }
}
