package vn.lantoa.campaign.action.bulletin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.bulletin.AiringRules;
import vn.lantoa.bulletin.BulletinSchedule;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ClashRules;
import vn.lantoa.campaign.action.ItemFacts;
import vn.lantoa.campaign.action.PlannedAction;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.action.RehearsalEvent;
import vn.lantoa.campaign.action.ScheduledActionKind;

/**
 * Planned bulletin.
 *
 * @param gone its communes that do not exist on some airing day
 */
public record PlannedBulletin(ScheduledBulletin action, List<String> gone) implements PlannedAction {
    @Override
    public ScheduledActionKind kind() {
        return ScheduledBulletin.KIND;
    }

    @Override
    public Set<ReadinessIssue> issues(ItemFacts item, ZoneId zone) {
        var issues = EnumSet.noneOf(ReadinessIssue.class);
        var schedule = action.in(item.window(), zone).schedule();
        var never = schedule.times().stream().anyMatch(time -> isNever(time, schedule, item.window()));
        if (never) issues.add(ReadinessIssue.READ_OUTSIDE_WINDOW);
        if (!gone.isEmpty()) issues.add(ReadinessIssue.COMMUNE_NOT_THERE);
        return issues;
    }

    private static boolean isNever(LocalTime time, BulletinSchedule schedule, LocalWindow window) {
        return schedule.firstOn()
                .datesUntil(schedule.lastOn().plusDays(1))
                .map(day -> day.atTime(time))
                .noneMatch(window::covers);
    }

    @Override
    public boolean meets(LocalWindow window, PlannedAction other, LocalWindow otherWindow, ZoneId zone) {
        return other instanceof PlannedBulletin theirs
                && meets(theirs.action())
                && sameDays(
                        action.in(window, zone).schedule(),
                        theirs.action().in(otherWindow, zone).schedule());
    }

    private boolean meets(ScheduledBulletin theirs) {
        return action.reading().medium() == theirs.reading().medium()
                && ClashRules.share(action.communes(), theirs.communes())
                && action.times().stream().anyMatch(time -> theirs.times().stream()
                        .anyMatch(later -> ClashRules.areNear(Duration.between(time, later))));
    }

    private static boolean sameDays(BulletinSchedule first, BulletinSchedule second) {
        return !first.lastOn().isBefore(second.firstOn()) && !second.lastOn().isBefore(first.firstOn());
    }

    @Override
    public Optional<Effect> effect(ItemFacts item, Instant moment, ZoneId zone) {
        if (!gone.isEmpty()) return Optional.empty();
        var schedule = action.in(item.window(), zone).schedule();
        long read = AiringRules.airings(schedule, schedule.firstOn(), schedule.lastOn(), any -> true).stream()
                .filter(airing -> !airing.toInstant().isBefore(moment))
                .filter(airing -> item.window().covers(airing.toLocalDateTime()))
                .count();
        return Optional.of(new Effect(RehearsalEvent.READ, read));
    }
}
