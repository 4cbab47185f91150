package vn.lantoa.campaign.action;

import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.order.OrderSpec;
import vn.lantoa.sms.segment.MessageForm;

/**
 * An order to be placed with a company for an item.
 *
 * @param sender the registered name that phones show
 * @param cap the most numbers
 * @param hours how long it may be sent from the moment on at which the item begins; never longer than the item lasts
 */
public record ScheduledOrder(
        PartnerId company,
        String sender,
        MessageForm form,
        MessageClass messageClass,
        Segment segment,
        long cap,
        int hours)
        implements ScheduledAction {
    /**
     * The recipients.
     *
     * @param communes codes; none: the whole province
     * @param audience code; empty: everyone
     */
    public record Segment(List<String> communes, String audience) {
        public Segment {
            communes = List.copyOf(new LinkedHashSet<>(communes));
        }
    }

    @Override
    public ScheduledActionKind kind() {
        return ScheduledActionKind.ORDER;
    }

    /** The order to ask for when the item is out in this window. */
    public OrderSpec in(LocalWindow window, ZoneId zone) {
        var opens = window.begins(zone);
        var closes = opens.plus(Duration.ofHours(hours));
        var ends = window.ends(zone);
        return new OrderSpec(
                sender,
                segment.communes(),
                segment.audience(),
                messageClass,
                opens,
                ends == null || closes.isBefore(ends) ? closes : ends,
                cap);
    }
}
