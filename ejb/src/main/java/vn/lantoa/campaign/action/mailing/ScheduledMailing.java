package vn.lantoa.campaign.action.mailing;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Duration;
import java.time.ZoneId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.gateway.MailingSpec;
import vn.lantoa.sms.gateway.RouteId;
import vn.lantoa.sms.order.MessageForm;

/** Specification of a mailing for an item: list, route, form and class. */
public record ScheduledMailing(
        ContactListId list, RouteId route, MessageForm form, @JsonbProperty("class") MessageClass messageClass)
        implements ScheduledAction {
    /** Kind of scheduled mailings. */
    public static final ScheduledActionKind KIND = new ScheduledActionKind(
            "MAILING", ScheduledMailing.class, CampaignChannel.SMS, StepKind.MAILING_PLACED, StepKind.MAILING_REFUSED);

    /** The duration of a mailing whose item has no end. */
    private static final Duration USUAL = Duration.ofHours(24);

    @Override
    public ScheduledActionKind kind() {
        return KIND;
    }

    /** Returns the mailing to request for an item with this window. */
    public MailingSpec in(LocalWindow window, ZoneId zone) {
        var opens = window.begins(zone);
        var ends = window.ends(zone);
        return new MailingSpec(list, route, null, messageClass, opens, ends == null ? opens.plus(USUAL) : ends);
    }
}
