package vn.lantoa.campaign.action;

import java.util.List;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.sms.contact.QuietHours;

/**
 * Recipients of an item when it begins.
 *
 * @param partners number of newspapers, broadcasters and other partners that may receive it
 * @param withoutToken names of the partners without a valid token at that time
 * @param companies number of telecom companies that take orders
 * @param quiet hours in which no messages are sent
 * @param actions scheduled actions, by kind
 */
public record Receivers(
        int partners, List<String> withoutToken, int companies, QuietHours quiet, List<PlannedAction> actions) {
    /** Returns the scheduled actions for this channel. */
    public List<PlannedAction> on(CampaignChannel channel) {
        return actions.stream()
                .filter(action -> action.kind().channel() == channel)
                .toList();
    }

    /** Returns the names of the companies without a valid token at that time. */
    public List<String> companiesWithoutToken() {
        return actions.stream()
                .flatMap(action -> action.withoutToken().stream())
                .distinct()
                .toList();
    }
}
