package vn.lantoa.campaign.event;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Organisations;

/**
 * Plans, changes or cancels an event of a campaign, for its leaders. A recorded event changes only after its declaration
 * is withdrawn.
 */
@UseCase
public class PlanEvent {
    @Inject
    CampaignAccess access;

    @Inject
    EventRows events;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Adds the event with this id, or changes it. */
    public void call(CampaignId campaign, CampaignEventId id, EventText text, Actor by) {
        access.lead(campaign, by);
        var unit = organisations.findView(text.organiser());
        EventRules.check(text).when(unit.isEmpty(), "organiser", "not-known").throwIfAny();
        var organiser = unit.orElseThrow().id();
        if (!events.keep(id, campaign, text, organiser, clock.instant()))
            throw new Conflict("event-recorded", "campaign-event:" + id);
        var action = text.cancelled() ? "event-cancelled" : "event-planned";
        audit.record(by, action, "campaign-event:" + id, "campaign", campaign);
    }
}
