package vn.lantoa.coverage.declared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.event.CampaignEventId;
import vn.lantoa.campaign.event.EventText;
import vn.lantoa.campaign.event.PlanEvent;
import vn.lantoa.campaign.plan.BeginCampaign;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Releasers of the leading agency plan events; officers of the organiser who may declare record them. */
@ApplicationScoped
public class EventScenarios implements Scenarios {
    @Inject
    BeginCampaign begin;

    @Inject
    PlanEvent plan;

    @Inject
    RecordEvent record;

    @Inject
    Organisations organisations;

    @Inject
    Cast cast;

    @Override
    public List<Scenario> list(Scene scene) {
        var unit = scene.organisation();
        return List.of(
                Scenario.of(PlanEvent.class, Caller.holding(Role.RELEASER), by -> {
                    var campaign = begun(unit);
                    return () -> plan.call(campaign, id(), text(unit), by);
                }),
                Scenario.of(
                        RecordEvent.class,
                        Caller.holding(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR),
                        Scenario.untilDone(() -> {
                            var event = id();
                            plan.call(begun(unit), event, text(unit), Actor.SYSTEM);
                            return by -> record.call(new RecordEvent.Command(by, event, null, held()));
                        })));
    }

    private CampaignId begun(OrganisationId unit) {
        var code = "su-kien-" + UUID.randomUUID().toString().substring(0, 8);
        return begin.call(new BeginCampaign.Command(
                "mot-lan", code, "Thử vai", cast.today().plusDays(3), unit, Actor.SYSTEM));
    }

    private static CampaignEventId id() {
        return new CampaignEventId(UUID.randomUUID());
    }

    private EventText text(OrganisationId unit) {
        var code = organisations.get(unit).view().code();
        return new EventText(
                "launch", "Lễ phát động", code, cast.today() + "T00:01", "", "", List.of(), List.of(), false);
    }

    private DeclarationText held() {
        return new DeclarationText(
                "event", "Lễ phát động", cast.today().toString(), "", "214", "", "", "", List.of("5.1"), List.of());
    }
}
