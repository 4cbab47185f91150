package vn.lantoa.campaign.errand;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.CampaignDesk;
import vn.lantoa.campaign.step.CampaignTrail;
import vn.lantoa.campaign.step.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Says what is to be placed by itself once an item is out. It is placed for whoever says so, with the rights that he has then:
 * so he must release for the agency that makes the item.
 */
@Stateless
public class PlanErrand {
    @Inject
    CampaignDesk desk;

    @Inject
    Errands errands;

    @Inject
    ErrandChecks checks;

    @Inject
    Access access;

    @Inject
    CampaignTrail trail;

    @Inject
    Clock clock;

    /** What, for which item. */
    public record Command(CampaignItemId item, Errand errand, Actor by) {}

    public ErrandId call(Command command) {
        var opened = desk.open(command.item(), command.by());
        var item = opened.item();
        desk.requireMovable(item);
        access.require(command.by(), Role.RELEASER, item.owner());
        var errand = command.errand();
        var planned = errands.of(item.id()).size();
        ErrandRules.check(errand, item.wish().channels(), planned).throwIfAny();
        checks.check(errand, item.window(), opened.campaign().zone(), command.by())
                .throwIfAny();
        var now = clock.instant();
        var id = errands.add(item.id(), errand, command.by(), now);
        trail.note(item.place(), StepKind.CHANGED, item.wish().title(), command.by(), now);
        return id;
    }
}
