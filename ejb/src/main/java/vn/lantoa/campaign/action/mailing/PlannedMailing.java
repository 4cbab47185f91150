package vn.lantoa.campaign.action.mailing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.action.ItemFacts;
import vn.lantoa.campaign.action.PlannedAction;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.action.RehearsalEvent;
import vn.lantoa.campaign.action.ScheduledActionKind;

/**
 * Planned mailing.
 *
 * @param numbers phone numbers on the list when the item begins
 * @param parts parts of the message, all sent on the route
 * @param tps maximum parts per second of the route
 */
public record PlannedMailing(int numbers, int parts, int tps) implements PlannedAction {
    @Override
    public ScheduledActionKind kind() {
        return ScheduledMailing.KIND;
    }

    @Override
    public Set<ReadinessIssue> issues(ItemFacts item, ZoneId zone) {
        var issues = EnumSet.noneOf(ReadinessIssue.class);
        var begins = item.window().begins(zone);
        if (numbers == 0) issues.add(ReadinessIssue.SEGMENT_WITHOUT_CONTACT);
        if (item.receivers().quiet().cover(begins, zone)) issues.add(ReadinessIssue.QUIET_HOURS);
        if (sent(item, begins, zone) < numbers) issues.add(ReadinessIssue.ROUTE_TOO_SLOW);
        return issues;
    }

    /** Returns false: a contact list has phone numbers without places, so clashes cannot be computed. */
    @Override
    public boolean isAimed() {
        return false;
    }

    @Override
    public Optional<Effect> effect(ItemFacts item, Instant moment, ZoneId zone) {
        long sent = sent(item, moment, zone);
        Set<ReadinessIssue> issues = sent < numbers ? Set.of(ReadinessIssue.ROUTE_TOO_SLOW) : Set.of();
        return Optional.of(new Effect(RehearsalEvent.SENT, sent, issues));
    }

    /** Returns how many recipients can receive the whole message before the item ends, outside the quiet hours. */
    private long sent(ItemFacts item, Instant from, ZoneId zone) {
        var ends = item.window().ends(zone);
        return ends == null ? numbers : sentIn(item.receivers().quiet().openBetween(from, ends, zone));
    }

    private long sentIn(Duration time) {
        return Math.min(numbers, time.toSeconds() * tps / parts);
    }
}
