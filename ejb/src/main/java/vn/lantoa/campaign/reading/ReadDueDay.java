package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.Access;

/** Reads the due day of an item's production, for officers. */
@ApplicationScoped
public class ReadDueDay {
    @Inject
    Campaigns campaigns;

    @Inject
    Access access;

    /** Returns the due day that was set, or the default. */
    public LocalDate of(CampaignItemId id, Actor by) {
        if (access.organisationsOf(by).isEmpty()) throw new Forbidden("officers only");
        var item = campaigns.item(id);
        return ReminderRules.dueOn(item.findDueOn().orElse(null), item.window().startsAt());
    }
}
