package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.campaign.plan.CampaignMoves;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;

/** Sets the due day of an item's production by an agency. */
@UseCase
public class SetDueDay {
    @Inject
    CampaignAccess access;

    @Inject
    Campaigns campaigns;

    @Inject
    Access officers;

    @Inject
    CampaignMoves moves;

    @Inject
    Clock clock;

    /** @param day null for the default, a week before publication */
    public record Command(CampaignItemId item, @Nullable LocalDate day, Actor by) {}

    /** Returns the due day that was set, or the default, for officers. */
    public LocalDate of(CampaignItemId id, Actor by) {
        if (officers.organisationsOf(by).isEmpty()) throw new Forbidden("officers only");
        var item = campaigns.item(id);
        return ReminderRules.dueOn(item.findDueOn().orElse(null), item.window().startsAt());
    }

    public void call(Command command) {
        var opened = access.lead(command.item(), command.by());
        access.requireMovable(opened.item());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, opened.campaign().zone());
        ReminderRules.check(command.day(), opened.item().window().startsAt(), today)
                .throwIfAny();
        moves.due(opened.item(), command.day(), command.by(), now);
    }
}
