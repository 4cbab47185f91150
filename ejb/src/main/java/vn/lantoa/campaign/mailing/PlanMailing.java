package vn.lantoa.campaign.mailing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.CampaignDesk;
import vn.lantoa.campaign.step.CampaignTrail;
import vn.lantoa.campaign.step.StepKind;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.sms.contact.ContactDesk;
import vn.lantoa.sms.route.Routes;

/**
 * Says to which list the message of an item is to go by itself once it is out. It is placed for whoever says so, with the
 * rights that he has then.
 */
@Stateless
public class PlanMailing {
    @Inject
    CampaignDesk desk;

    @Inject
    PlannedMailings mailings;

    @Inject
    ContactDesk lists;

    @Inject
    Routes routes;

    @Inject
    Access access;

    @Inject
    CampaignTrail trail;

    @Inject
    Clock clock;

    /** @param mailing null: nothing is sent any more */
    public record Command(CampaignItemId item, @Nullable PlannedMailing mailing, Actor by) {}

    public void call(Command command) {
        var item = desk.open(command.item(), command.by()).item();
        desk.requireMovable(item);
        var now = clock.instant();
        var mailing = command.mailing();
        if (mailing == null) mailings.remove(item.id());
        else {
            Issues.none()
                    .when(!item.wish().channels().contains(CampaignChannel.SMS), "channels", "no-messages")
                    .throwIfAny();
            var list = lists.get(mailing.list(), command.by());
            access.require(command.by(), Role.RELEASER, list.organisation());
            routes.get(mailing.route());
            mailings.put(item.id(), mailing, command.by(), now);
        }
        trail.note(item.place(), StepKind.CHANGED, item.wish().title(), command.by(), now);
    }
}
