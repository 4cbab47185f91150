package vn.lantoa.campaign.action;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.plan.Assignment;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.plan.ItemState;

/** Rules for the readiness of an item at the present time. A published or cancelled item has no issues. */
public final class ReadinessRules {
    private ReadinessRules() {}

    /**
     * Returns all readiness issues of one item.
     *
     * @param others the items of the same campaign; may include the item
     */
    public static Set<ReadinessIssue> issues(ItemFacts item, Collection<ItemFacts> others, ZoneId zone, Instant now) {
        var issues = EnumSet.noneOf(ReadinessIssue.class);
        if (!item.state().mayMove()) return issues;
        var made = item.made();
        if (made == null) issues.add(ReadinessIssue.NOTHING_ATTACHED);
        else {
            fits(item, made, issues);
            stands(item, made, issues);
            lasts(item, made, zone, issues);
        }
        agency(item, issues);
        time(item, others, zone, now, issues);
        receivers(item, zone, issues);
        return issues;
    }

    private static void fits(ItemFacts item, AttachedVersion made, Set<ReadinessIssue> issues) {
        var wanted = item.spec().wanted();
        put(issues, ReadinessIssue.WRONG_KIND, wanted.kind() != null && wanted.kind() != made.kind());
        put(
                issues,
                ReadinessIssue.WRONG_LANGUAGE,
                !wanted.language().isEmpty() && !wanted.language().equals(made.language()));
        put(issues, ReadinessIssue.NOT_A_MESSAGE, on(item, CampaignChannel.SMS) && made.kind() != AssetKind.SMS_TEXT);
    }

    private static void stands(ItemFacts item, AttachedVersion made, Set<ReadinessIssue> issues) {
        var standing = made.standing();
        var scheduled = item.state() == ItemState.SCHEDULED;
        put(issues, scheduled ? ReadinessIssue.APPROVAL_VOIDED : ReadinessIssue.NOT_APPROVED, !standing.approved());
        put(issues, ReadinessIssue.NOT_SCHEDULED, !scheduled && standing.approved());
        put(issues, ReadinessIssue.RELEASE_CANCELLED, made.release().cancelled());
        put(issues, ReadinessIssue.VARIANT_OUTDATED, standing.outdated());
        put(issues, ReadinessIssue.NEWER_VERSION, standing.newest() > made.number());
    }

    private static void lasts(ItemFacts item, AttachedVersion made, ZoneId zone, Set<ReadinessIssue> issues) {
        var last = item.window().lastDay();
        var usable = made.standing().usableUntil();
        var rightsEnd = usable != null && (last == null || last.isAfter(usable));
        put(issues, ReadinessIssue.RIGHTS_END, rightsEnd);
        // if the rights end first, the release expires with the rights
        put(
                issues,
                ReadinessIssue.RELEASE_CROSSES_WINDOW,
                late(item, made.release(), zone) || !rightsEnd && early(item, made.release(), zone));
    }

    private static boolean late(ItemFacts item, AttachedVersion.PlannedRelease release, ZoneId zone) {
        var opens = release.opensAt();
        return opens != null && opens.isAfter(item.window().begins(zone));
    }

    private static boolean early(ItemFacts item, AttachedVersion.PlannedRelease release, ZoneId zone) {
        var expires = release.expiresAt();
        var ends = item.window().ends(zone);
        return release.opensAt() != null && expires != null && (ends == null || expires.isBefore(ends));
    }

    private static void agency(ItemFacts item, Set<ReadinessIssue> issues) {
        var until = item.progress().ownerUntil();
        var day = item.window().startsAt().toLocalDate();
        put(issues, ReadinessIssue.DECLINED, item.progress().assignment() == Assignment.DECLINED);
        put(issues, ReadinessIssue.NOT_ANSWERED, item.progress().assignment() == Assignment.SENT);
        put(issues, ReadinessIssue.OWNER_NOT_VALID, until != null && until.isBefore(day));
    }

    private static void time(
            ItemFacts item, Collection<ItemFacts> others, ZoneId zone, Instant now, Set<ReadinessIssue> issues) {
        var begins = item.window().begins(zone);
        put(issues, ReadinessIssue.OVERDUE, item.state() != ItemState.SCHEDULED && begins.isBefore(now));
        put(issues, ReadinessIssue.CLASH, others.stream().anyMatch(other -> ClashRules.clash(item, other, zone)));
    }

    private static boolean on(ItemFacts item, CampaignChannel channel) {
        return item.spec().channels().contains(channel);
    }

    private static void put(Set<ReadinessIssue> issues, ReadinessIssue readinessIssue, boolean there) {
        if (there) issues.add(readinessIssue);
    }

    private static void receivers(ItemFacts item, ZoneId zone, Set<ReadinessIssue> issues) {
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

    // without an action, the item is sent manually
    private static void companies(ItemFacts item, ZoneId zone, Set<ReadinessIssue> issues) {
        var there = item.receivers();
        put(issues, ReadinessIssue.SEGMENT_WITHOUT_CONTACT, there.companies() == 0);
        put(
                issues,
                ReadinessIssue.QUIET_HOURS,
                there.quiet().cover(item.window().begins(zone), zone));
    }
}
