package vn.lantoa.campaign.readiness;

import java.util.List;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.sms.guard.QuietHours;

/**
 * The receivers of an item when it begins.
 *
 * @param partners the number of newspapers, broadcasters and other partners that may receive it
 * @param withoutToken the names of those of them that have no token that is good by then
 * @param companies the number of telecom companies that take orders
 * @param quiet the hours in which nobody is written to
 * @param actions the scheduled actions, by their kinds
 */
public record Receivers(
        int partners, List<String> withoutToken, int companies, QuietHours quiet, List<PlannedAction> actions) {
    public Receivers {
        withoutToken = List.copyOf(withoutToken);
        actions = List.copyOf(actions);
    }

    /** The scheduled actions of the kinds of this channel. */
    public List<PlannedAction> on(CampaignChannel channel) {
        return actions.stream()
                .filter(action -> action.kind().channel() == channel)
                .toList();
    }

    /** The names of the companies that have no token that is good by then. */
    public List<String> companiesWithoutToken() {
        return actions.stream()
                .flatMap(action -> action.withoutToken().stream())
                .distinct()
                .toList();
    }
}
