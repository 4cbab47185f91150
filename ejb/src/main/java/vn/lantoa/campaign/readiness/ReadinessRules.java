package vn.lantoa.campaign.readiness;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.plan.Assignment;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.campaign.template.CampaignChannel;

/** The rules for what an item lacks, as seen now. An item that is out, or was called off, lacks nothing. Pure. */
public final class ReadinessRules {
    private ReadinessRules() {}

    /**
     * All readiness issues of one item.
     *
     * @param others the items of the same campaign, this one may be among them
     */
    public static Set<ReadinessIssue> holes(ItemFacts item, Collection<ItemFacts> others, ZoneId zone, Instant now) {
        var holes = EnumSet.noneOf(ReadinessIssue.class);
        if (!item.state().mayMove()) return holes;
        var made = item.made();
        if (made == null) holes.add(ReadinessIssue.NOTHING_ATTACHED);
        else {
            fits(item, made, holes);
            stands(item, made, holes);
            lasts(item, made, zone, holes);
        }
        agency(item, holes);
        time(item, others, zone, now, holes);
        ReceiverRules.check(item, zone, holes);
        return holes;
    }

    private static void fits(ItemFacts item, Made made, Set<ReadinessIssue> holes) {
        var wanted = item.wish().wanted();
        put(holes, ReadinessIssue.WRONG_KIND, wanted.kind() != null && wanted.kind() != made.kind());
        put(
                holes,
                ReadinessIssue.WRONG_LANGUAGE,
                !wanted.language().isEmpty() && !wanted.language().equals(made.language()));
        put(holes, ReadinessIssue.NOT_A_MESSAGE, on(item, CampaignChannel.SMS) && made.kind() != AssetKind.SMS_TEXT);
    }

    private static void stands(ItemFacts item, Made made, Set<ReadinessIssue> holes) {
        var standing = made.standing();
        var scheduled = item.state() == ItemState.SCHEDULED;
        put(holes, scheduled ? ReadinessIssue.APPROVAL_VOIDED : ReadinessIssue.NOT_APPROVED, !standing.approved());
        put(holes, ReadinessIssue.NOT_SCHEDULED, !scheduled && standing.approved());
        put(holes, ReadinessIssue.RELEASE_CANCELLED, made.release().cancelled());
        put(holes, ReadinessIssue.VARIANT_OUTDATED, standing.outdated());
        put(holes, ReadinessIssue.NEWER_VERSION, standing.newest() > made.number());
    }

    private static void lasts(ItemFacts item, Made made, ZoneId zone, Set<ReadinessIssue> holes) {
        var last = item.window().lastDay();
        var usable = made.standing().usableUntil();
        var rightsEnd = usable != null && (last == null || last.isAfter(usable));
        put(holes, ReadinessIssue.RIGHTS_END, rightsEnd);
        // where the rights end first, the release ends with them
        put(
                holes,
                ReadinessIssue.RELEASE_CROSSES_WINDOW,
                late(item, made.release(), zone) || !rightsEnd && early(item, made.release(), zone));
    }

    private static boolean late(ItemFacts item, Made.PlannedRelease release, ZoneId zone) {
        var opens = release.opensAt();
        return opens != null && opens.isAfter(item.window().begins(zone));
    }

    private static boolean early(ItemFacts item, Made.PlannedRelease release, ZoneId zone) {
        var expires = release.expiresAt();
        var ends = item.window().ends(zone);
        return release.opensAt() != null && expires != null && (ends == null || expires.isBefore(ends));
    }

    private static void agency(ItemFacts item, Set<ReadinessIssue> holes) {
        var until = item.progress().ownerUntil();
        var day = item.window().startsAt().toLocalDate();
        put(holes, ReadinessIssue.DECLINED, item.progress().assignment() == Assignment.DECLINED);
        put(holes, ReadinessIssue.NOT_ANSWERED, item.progress().assignment() == Assignment.SENT);
        put(holes, ReadinessIssue.OWNER_NOT_VALID, until != null && until.isBefore(day));
    }

    private static void time(
            ItemFacts item, Collection<ItemFacts> others, ZoneId zone, Instant now, Set<ReadinessIssue> holes) {
        var begins = item.window().begins(zone);
        put(holes, ReadinessIssue.OVERDUE, item.state() != ItemState.SCHEDULED && begins.isBefore(now));
        put(holes, ReadinessIssue.CLASH, others.stream().anyMatch(other -> ClashRules.clash(item, other, zone)));
    }

    private static boolean on(ItemFacts item, CampaignChannel channel) {
        return item.wish().channels().contains(channel);
    }

    private static void put(Set<ReadinessIssue> holes, ReadinessIssue readinessIssue, boolean there) {
        if (there) holes.add(readinessIssue);
    }
}
