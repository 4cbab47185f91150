package vn.lantoa.campaign.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.campaign.CampaignStepTaken;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/** Places the actions that were held back during a campaign's halt when the campaign is resumed. */
@ApplicationScoped
@HandlerOptions(formerNames = "PlaceHeldErrands")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PlaceHeldActions implements EventHandler<CampaignStepTaken> {
    @Inject
    CampaignTrail trail;

    @Inject
    ScheduledActions scheduledActions;

    @Inject
    ActionDispatcher dispatcher;

    @Override
    public void on(CampaignStepTaken event) {
        var step = trail.get(event.step());
        if (step.kind() != StepKind.RESUMED) return;
        scheduledActions.heldOf(step.place().campaign()).forEach(dispatcher::attend);
    }
}
