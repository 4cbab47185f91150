package vn.lantoa.campaign.action;

import java.time.ZoneId;
import java.util.Set;
import vn.lantoa.campaign.plan.CampaignChannel;

/** Rules for the recipients of an item, and for its scheduled actions. */
final class ReceiverRules {
    private ReceiverRules() {}

    static void check(ItemFacts item, ZoneId zone, Set<ReadinessIssue> issues) {
        var channels = item.spec().channels();
        if (channels.contains(CampaignChannel.PRESS_FEED) && item.made() != null) press(item.receivers(), issues);
        CampaignChannel.withActions()
                .filter(channels::contains)
                .forEach(channel -> actions(item, channel, zone, issues));
    }

    private static void press(Receivers there, Set<ReadinessIssue> issues) {
        put(issues, ReadinessIssue.NO_PARTNER, there.partners() == 0);
        put(issues, ReadinessIssue.PARTNER_WITHOUT_TOKEN, !there.withoutToken().isEmpty());
    }

    private static void actions(ItemFacts item, CampaignChannel channel, ZoneId zone, Set<ReadinessIssue> issues) {
        var actions = item.receivers().on(channel);
        put(issues, ReadinessIssue.NO_ACTION, actions.isEmpty());
        if (channel == CampaignChannel.SMS && actions.isEmpty()) companies(item, zone, issues);
        actions.forEach(action -> issues.addAll(action.issues(item, zone)));
    }

    // the item is sent manually, without an action
    private static void companies(ItemFacts item, ZoneId zone, Set<ReadinessIssue> issues) {
        var there = item.receivers();
        put(issues, ReadinessIssue.SEGMENT_WITHOUT_CONTACT, there.companies() == 0);
        put(
                issues,
                ReadinessIssue.QUIET_HOURS,
                there.quiet().cover(item.window().begins(zone), zone));
    }

    private static void put(Set<ReadinessIssue> issues, ReadinessIssue readinessIssue, boolean there) {
        if (there) issues.add(readinessIssue);
    }
}
