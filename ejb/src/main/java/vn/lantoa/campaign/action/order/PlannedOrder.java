package vn.lantoa.campaign.action.order;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ClashRules;
import vn.lantoa.campaign.action.ItemFacts;
import vn.lantoa.campaign.action.PlannedAction;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.action.RehearsalEvent;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.sms.contact.QuietHours;

/**
 * Planned order.
 *
 * @param quiet quiet hours of its message class
 * @param gone its communes that do not exist on the item's first day
 */
public record PlannedOrder(ScheduledOrder action, Company company, QuietHours quiet, List<String> gone)
        implements PlannedAction {
    /**
     * Company of an order at the time the item begins.
     *
     * @param takesOrders whether the company has the SMS outlet and is admitted at that time
     * @param hasToken whether the company has a token that is valid at that time
     */
    public record Company(String name, boolean takesOrders, boolean hasToken) {}

    @Override
    public ScheduledActionKind kind() {
        return ScheduledOrder.KIND;
    }

    @Override
    public Set<ReadinessIssue> issues(ItemFacts item, ZoneId zone) {
        var issues = EnumSet.noneOf(ReadinessIssue.class);
        if (quiet.cover(item.window().begins(zone), zone)) issues.add(ReadinessIssue.QUIET_HOURS);
        if (!company.takesOrders()) issues.add(ReadinessIssue.COMPANY_TAKES_NO_ORDER);
        if (!company.hasToken()) issues.add(ReadinessIssue.PARTNER_WITHOUT_TOKEN);
        if (!gone.isEmpty()) issues.add(ReadinessIssue.COMMUNE_NOT_THERE);
        return issues;
    }

    /** Orders with different companies do not clash, because their customers are different. */
    @Override
    public boolean meets(LocalWindow window, PlannedAction other, LocalWindow otherWindow, ZoneId zone) {
        return other instanceof PlannedOrder theirs
                && ClashRules.areNear(Duration.between(window.startsAt(), otherWindow.startsAt()))
                && action.company().equals(theirs.action().company())
                && sharesAudience(theirs.action().audience())
                && ClashRules.share(action.communes(), theirs.action().communes());
    }

    private boolean sharesAudience(String other) {
        var audience = action.audience();
        return audience.isEmpty() || other.isEmpty() || audience.equals(other);
    }

    @Override
    public Optional<Effect> effect(ItemFacts item, Instant moment, ZoneId zone) {
        return company.takesOrders() ? Optional.of(new Effect(RehearsalEvent.ORDERED, action.cap())) : Optional.empty();
    }

    @Override
    public List<String> withoutToken() {
        return company.hasToken() ? List.of() : List.of(company.name());
    }
}
