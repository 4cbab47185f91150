package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.BeginCampaign;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Scenarios of setting due days, which the leading organisation may do. */
@ApplicationScoped
public class ReminderScenarios implements Scenarios {
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(100);

    @Inject
    BeginCampaign begin;

    @Inject
    SetDueDay due;

    @Inject
    Campaigns campaigns;

    @Override
    public List<Scenario> list(Scene scene) {
        var organisation = scene.organisation();
        return List.of(Scenario.of(SetDueDay.class, Caller.holding(Role.RELEASER), by -> {
            var item = item(organisation);
            return () -> due.call(item, null, by);
        }));
    }

    private CampaignItemId item(OrganisationId organisation) {
        var code = "vai-" + UUID.randomUUID();
        var campaign = begin.call(
                new BeginCampaign.Command("ngay-chuyen-doi-so", code, "Thử vai", DAY, organisation, Actor.SYSTEM));
        return campaigns.items(campaign).get(0).id();
    }
}
