package vn.lantoa.campaign.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.step.CampaignTrail;
import vn.lantoa.campaign.step.StepKind;
import vn.lantoa.kernel.Actor;

/** Says anew what an item is to be. Another agency is asked, and says whether it will make it. */
@Stateless
public class ChangeItem {
    @Inject
    CampaignDesk desk;

    @Inject
    CampaignTrail trail;

    @Inject
    Clock clock;

    /** @param seen the lock version of what the officer saw */
    public record Command(CampaignItemId item, long seen, ItemWish wish, Actor by) {}

    public void call(Command command) {
        var opened = desk.lead(command.item(), command.by());
        var item = opened.item();
        CampaignDesk.requireSeen(item, command.seen());
        desk.requireMovable(item);
        desk.check(command.wish()).throwIfAny();
        var former = item.owner();
        var now = clock.instant();
        item.take(command.wish(), opened.campaign(), now);
        var asked = !former.equals(item.owner()) && item.assignment() == Assignment.SENT;
        trail.note(
                item.place(),
                asked ? StepKind.ASKED : StepKind.CHANGED,
                command.wish().title(),
                command.by(),
                now);
    }
}
