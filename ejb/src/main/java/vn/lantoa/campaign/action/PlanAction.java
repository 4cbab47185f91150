package vn.lantoa.campaign.action;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Keyed;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;

/**
 * Plans an action to be placed automatically when an item is published. The action is placed on behalf of the planning
 * officer, with the officer's rights at that time, so the officer must be a releaser of the agency that produces the
 * item.
 */
@StepUp
@UseCase
public class PlanAction {
    @Inject
    CampaignAccess campaignAccess;

    @Inject
    ScheduledActions scheduledActions;

    @Inject
    Access access;

    @Inject
    CampaignTrail trail;

    /**
     * Command to plan an action for an item.
     *
     * @param errand the action; stored idempotency keys contain this name
     * @param key the Idempotency-Key of the request; null if it had none
     */
    public record Command(CampaignItemId item, ScheduledAction errand, @Nullable String key, Actor by)
            implements Keyed {}

    /** Plans the action and returns its id; a repeated request returns the id from the first request. */
    public ScheduledActionId call(Command command) {
        var opened = campaignAccess.open(command.item(), command.by());
        var item = opened.item();
        campaignAccess.requireMovable(item);
        access.require(command.by(), Role.RELEASER, item.owner());
        var action = command.errand();
        var planned = scheduledActions.of(item.id()).size();
        ScheduledActionRules.check(action, item.spec().channels(), planned).throwIfAny();
        scheduledActions
                .type(action)
                .check(action, item.window(), opened.campaign().zone(), command.by())
                .throwIfAny();
        var now = trail.note(item.place(), StepKind.ERRAND_PLANNED, "", command.by());
        return scheduledActions.add(item.id(), action, command.by(), now);
    }
}
