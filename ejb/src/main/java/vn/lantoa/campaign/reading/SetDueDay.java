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

    /** Returns the due day that was set, or the default, for officers. */
    public LocalDate of(CampaignItemId id, Actor by) {
        if (officers.organisationsOf(by).isEmpty()) throw new Forbidden("officers only");
        var item = campaigns.item(id);
        return ReminderRules.dueOn(item.findDueOn().orElse(null), item.window().startsAt());
    }

    /** @param day null for the default, a week before publication */
    public void call(CampaignItemId id, @Nullable LocalDate day, Actor by) {
        var opened = access.lead(id, by);
        access.requireMovable(opened.item());
        var today = LocalDate.ofInstant(clock.instant(), opened.campaign().zone());
        ReminderRules.check(day, opened.item().window().startsAt(), today).throwIfAny();
        moves.due(opened.item(), day, by);
    }
}
