package vn.lantoa.campaign.action.order;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.sms.order.OrderSpec;

/**
 * Specification of an order for an item.
 *
 * @param sender registered name that phones display
 * @param communes codes of the recipients' communes; empty for the whole province
 * @param audience code of an audience; empty for everyone
 * @param cap maximum number of phone numbers
 * @param hours length of the sending window from the start of the item; at most until the item ends
 */
public record ScheduledOrder(
        PartnerId company,
        String sender,
        MessageForm form,
        @JsonbProperty("class") MessageClass messageClass,
        List<String> communes,
        String audience,
        long cap,
        int hours)
        implements ScheduledAction {
    /** Kind of scheduled orders. */
    public static final ScheduledActionKind KIND = new ScheduledActionKind(
            "ORDER", ScheduledOrder.class, CampaignChannel.SMS, StepKind.ORDER_PLACED, StepKind.ORDER_REFUSED);

    private static final int MOST_HOURS = 744;

    public ScheduledOrder {
        communes = List.copyOf(new LinkedHashSet<>(communes));
    }

    @Override
    public ScheduledActionKind kind() {
        return KIND;
    }

    /** Returns the order to request for an item with this window. */
    public OrderSpec in(LocalWindow window, ZoneId zone) {
        var opens = window.begins(zone);
        var closes = opens.plus(Duration.ofHours(hours));
        var ends = window.ends(zone);
        return new OrderSpec(
                sender,
                communes,
                audience,
                messageClass,
                opens,
                ends == null || closes.isBefore(ends) ? closes : ends,
                cap);
    }

    @Override
    public Issues issues() {
        return Issues.none().when(hours < 1 || hours > MOST_HOURS, "hours", "not-between", 1, MOST_HOURS);
    }
}
