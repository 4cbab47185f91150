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
 * Which company is to send the message of an item, and to whom.
 *
 * @param sender the registered name that phones show
 * @param cap how many numbers at most
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
     * To whom.
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

    /** What is wished when the item is out in this window. */
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
