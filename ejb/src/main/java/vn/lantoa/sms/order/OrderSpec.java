package vn.lantoa.sms.order;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import vn.lantoa.sms.guard.MessageClass;

/**
 * The recipients, sender and times of an order.
 *
 * @param sender the registered name that phones show
 * @param communes codes of communes; none: the whole province
 * @param audience code of an audience; empty: everyone
 * @param opensAt the first moment at which it may be sent
 * @param closesAt the first moment at which it may be sent no more
 * @param cap the most numbers
 */
public record OrderSpec(
        String sender,
        List<String> communes,
        String audience,
        MessageClass kind,
        Instant opensAt,
        Instant closesAt,
        long cap) {
    /** The most numbers of one order. */
    public static final long MOST_NUMBERS = 10_000_000;

    public OrderSpec {
        // named twice is named
        communes = List.copyOf(new LinkedHashSet<>(communes));
    }
}
