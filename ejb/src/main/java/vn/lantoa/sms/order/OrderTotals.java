package vn.lantoa.sms.order;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Current totals of an order in numbers of recipients, without their identities.
 *
 * @param unconfirmed number of recipients for whom the delivery of the sent message is unknown
 * @param reasons number of failures per reason, sorted by name
 */
@Schema(name = "OrderResult")
public record OrderTotals(long delivered, long failed, long unconfirmed, Map<String, Long> reasons) {
    public OrderTotals {
        reasons = new TreeMap<>(reasons);
    }

    /** Returns the number of all attempted recipients. */
    public long all() {
        return delivered + failed + unconfirmed;
    }
}
