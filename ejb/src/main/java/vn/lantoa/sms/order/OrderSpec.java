package vn.lantoa.sms.order;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import vn.lantoa.sms.contact.MessageClass;

/**
 * Recipients, sender and times of an order.
 *
 * @param sender registered name that phones display
 * @param communes codes of communes; empty for the whole province
 * @param audience code of an audience; empty for everyone
 * @param opensAt start of the sending window, inclusive
 * @param closesAt end of the sending window, exclusive
 * @param cap maximum number of phone numbers
 */
public record OrderSpec(
        String sender,
        List<String> communes,
        String audience,
        MessageClass kind,
        Instant opensAt,
        Instant closesAt,
        long cap) {
    /** The maximum number of phone numbers per order. */
    public static final long MOST_NUMBERS = 10_000_000;

    public OrderSpec {
        // a commune that occurs twice counts once
        communes = List.copyOf(new LinkedHashSet<>(communes));
    }
}
