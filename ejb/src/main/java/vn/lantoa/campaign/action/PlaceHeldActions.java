package vn.lantoa.campaign.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.lantoa.campaign.CampaignStepTaken;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.outbox.EventHandler;

/** Places the actions that were held back during a campaign's halt when the campaign is resumed. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PlaceHeldActions implements EventHandler<CampaignStepTaken> {
    @Inject
    CampaignTrail trail;

    @Inject
    ScheduledActions scheduledActions;

    @Inject
    ActionDispatcher dispatcher;

    @Override
    public Set<String> formerNames() {
        return Set.of("PlaceHeldErrands");
    }

    @Override
    public void on(CampaignStepTaken event) {
        var step = trail.get(event.step());
        if (step.kind() != StepKind.RESUMED) return;
        scheduledActions.heldOf(step.place().campaign()).forEach(dispatcher::attend);
    }
}
