package vn.lantoa.campaign.readiness;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import vn.lantoa.campaign.action.ScheduledBulletin;
import vn.lantoa.campaign.action.ScheduledOrder;
import vn.lantoa.campaign.template.CampaignChannel;

/**
 * The rules for clashes between two items: they are the same thing, or the same people get both within an hour. Where
 * it is not known yet whom they reach, it is the same moment and the same audience. Pure.
 */
final class ClashRules {
    private static final Duration APART = Duration.ofHours(1);

    private ClashRules() {}

    static boolean clash(ItemFacts one, ItemFacts other, ZoneId zone) {
        if (one.id().equals(other.id()) || !other.state().mayMove()) return false;
        return sameThing(one, other)
                || both(one, other, CampaignChannel.SMS) && messages(one, other)
                || both(one, other, CampaignChannel.BULLETIN) && bulletins(one, other, zone);
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

    private static boolean sameMoment(ItemFacts one, ItemFacts other) {
        return one.window().startsAt().equals(other.window().startsAt())
                && one.spec().wanted().audience().equals(other.spec().wanted().audience());
    }

    private static boolean messages(ItemFacts one, ItemFacts other) {
        if (!isOrderedAlone(one) || !isOrderedAlone(other)) return sameMoment(one, other);
        var apart = Duration.between(one.window().startsAt(), other.window().startsAt());
        return apart.abs().compareTo(APART) < 0
                && one.receivers().orders().stream().anyMatch(mine -> other.receivers().orders().stream()
                        .anyMatch(theirs -> meet(mine.action(), theirs.action())));
    }

    private static boolean isOrderedAlone(ItemFacts item) {
        return item.receivers().mailings().isEmpty()
                && !item.receivers().orders().isEmpty();
    }

    // whoever has a telephone of one company has it not of the other
    private static boolean meet(ScheduledOrder mine, ScheduledOrder theirs) {
        var audience = mine.audience();
        var other = theirs.audience();
        return mine.company().equals(theirs.company())
                && (audience.isEmpty() || other.isEmpty() || audience.equals(other))
                && share(mine.communes(), theirs.communes());
    }

    private static boolean bulletins(ItemFacts one, ItemFacts other, ZoneId zone) {
        var mine = one.receivers().bulletins();
        var theirs = other.receivers().bulletins();
        if (mine.isEmpty() || theirs.isEmpty()) return sameMoment(one, other);
        return mine.stream().anyMatch(first -> theirs.stream()
                .anyMatch(
                        second -> meet(first.action(), second.action()) && sameDays(one, other, first, second, zone)));
    }

    private static boolean meet(ScheduledBulletin mine, ScheduledBulletin theirs) {
        return mine.reading().medium() == theirs.reading().medium()
                && share(mine.communes(), theirs.communes())
                && mine.times().stream()
                        .anyMatch(time -> theirs.times().stream().anyMatch(later -> isSoon(time, later)));
    }

    private static boolean sameDays(
            ItemFacts one, ItemFacts other, Receivers.Bulletin mine, Receivers.Bulletin theirs, ZoneId zone) {
        var first = mine.action().in(one.window(), zone).schedule();
        var second = theirs.action().in(other.window(), zone).schedule();
        return !first.lastOn().isBefore(second.firstOn()) && !second.lastOn().isBefore(first.firstOn());
    }

    private static boolean isSoon(LocalTime time, LocalTime later) {
        return Duration.between(time, later).abs().compareTo(APART) < 0;
    }

    // none named: all of them
    private static boolean share(List<String> mine, List<String> theirs) {
        return mine.isEmpty() || theirs.isEmpty() || !Collections.disjoint(mine, theirs);
    }
}
