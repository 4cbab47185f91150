package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.plan.BeginCampaign;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Scenarios of pausing, resuming and stopping, which the leading organisation may do. */
@ApplicationScoped
public class CampaignHaltScenarios implements Scenarios {
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(100);

    @Inject
    BeginCampaign begin;

    @Inject
    PauseCampaign pause;

    @Inject
    ResumeCampaign resume;

    @Inject
    StopCampaign stop;

    @Override
    public List<Scenario> list(Scene scene) {
        var leaders = Caller.holding(Role.RELEASER);
        var organisation = scene.organisation();
        return List.of(
                Scenario.of(PauseCampaign.class, leaders, by -> {
                    var campaign = begun(organisation);
                    return () -> pause.call(campaign, "Thử.", by);
                }),
                Scenario.of(ResumeCampaign.class, leaders, Scenario.untilDone(() -> {
                    var campaign = begun(organisation);
                    pause.call(campaign, "Thử.", Actor.SYSTEM);
                    return by -> resume.call(campaign, by);
                })),
                Scenario.of(StopCampaign.class, leaders, by -> {
                    var campaign = begun(organisation);
                    return () -> stop.call(new StopCampaign.Command(campaign, "Thử.", false, "", by));
                }));
    }

    private CampaignId begun(OrganisationId organisation) {
        var code = "vai-" + UUID.randomUUID();
        return begin.call(new BeginCampaign.Command("mot-lan", code, "Thử vai", DAY, organisation, Actor.SYSTEM));
    }
}
