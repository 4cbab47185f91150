package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.mailing.PlanMailing;
import vn.lantoa.campaign.mailing.PlannedMailing;
import vn.lantoa.campaign.mailing.PlannedMailings;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.signin.CurrentActor;
import vn.lantoa.web.sms.gateway.GatewayChoices;

/** To which list the message of an item goes by itself, as it is typed. */
@RequestScoped
public class PlannedMailingForm {
    @Inject
    PlanMailing plan;

    @Inject
    PlannedMailings mailings;

    @Inject
    GatewayChoices offered;

    @Inject
    Access access;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    void plan(CampaignItemId item) {
        var wanted = form.text("list").isEmpty() ? null : mailing();
        plan.call(new PlanMailing.Command(item, wanted, current.actor()));
    }

    /** What there is to choose from, and what is chosen. */
    Map<String, ?> choices(CampaignItemId item) {
        if (!access.allowsAnywhere(current.actor(), Role.RELEASER)) return Map.of();
        var choices = new HashMap<String, Object>();
        choices.put("lists", offered.lists());
        choices.put("routes", offered.routes());
        choices.put("forms", MessageForm.values());
        choices.put("classes", MessageClass.values());
        mailings.find(item).ifPresent(found -> choices.put("mailing", found));
        return choices;
    }

    private PlannedMailing mailing() {
        return new PlannedMailing(
                new ContactListId(form.id("list")),
                new RouteId(form.id("route")),
                form.one("form", MessageForm.class),
                form.one("class", MessageClass.class));
    }
}
