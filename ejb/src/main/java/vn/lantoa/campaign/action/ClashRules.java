package vn.lantoa.campaign.action;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import vn.lantoa.campaign.plan.CampaignChannel;

/**
 * Rules for clashes between two items: they have the same asset, or reach the same people within an hour. Items whose
 * recipients are not known yet clash if they have the same start and audience.
 */
public final class ClashRules {
    private static final Duration APART = Duration.ofHours(1);

    private ClashRules() {}

    static boolean clash(ItemFacts one, ItemFacts other, ZoneId zone) {
        if (one.id().equals(other.id()) || !other.state().mayMove()) return false;
        return sameThing(one, other)
                || CampaignChannel.withActions()
                        .anyMatch(channel -> both(one, other, channel) && meet(one, other, channel, zone));
    }

    private static boolean sameThing(ItemFacts one, ItemFacts other) {
        var made = one.made();
        var otherMade = other.made();
        return made != null && otherMade != null && made.asset().equals(otherMade.asset());
    }

    private static boolean both(ItemFacts one, ItemFacts other, CampaignChannel channel) {
        return one.spec().channels().contains(channel)
                && other.spec().channels().contains(channel);
    }

    private static boolean meet(ItemFacts one, ItemFacts other, CampaignChannel channel, ZoneId zone) {
        var mine = one.receivers().on(channel);
        var theirs = other.receivers().on(channel);
        if (!areAimed(mine) || !areAimed(theirs)) return sameMoment(one, other);
        return mine.stream().anyMatch(first -> theirs.stream()
                .anyMatch(second -> first.meets(one.window(), second, other.window(), zone)));
    }

    private static boolean areAimed(List<PlannedAction> actions) {
        return !actions.isEmpty() && actions.stream().allMatch(PlannedAction::isAimed);
    }

    private static boolean sameMoment(ItemFacts one, ItemFacts other) {
        return one.window().startsAt().equals(other.window().startsAt())
                && one.spec().wanted().audience().equals(other.spec().wanted().audience());
    }

    /** Returns whether two events this far apart are too close. */
    public static boolean areNear(Duration apart) {
        return apart.abs().compareTo(APART) < 0;
    }

    /** Returns whether two lists of communes overlap; an empty list means all communes. */
    public static boolean share(List<String> mine, List<String> theirs) {
        return mine.isEmpty() || theirs.isEmpty() || !Collections.disjoint(mine, theirs);
    }
}
