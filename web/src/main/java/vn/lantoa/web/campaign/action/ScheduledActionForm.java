package vn.lantoa.web.campaign.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.action.ScheduledBulletin;
import vn.lantoa.campaign.action.ScheduledMailing;
import vn.lantoa.campaign.action.ScheduledOrder;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.web.bulletin.BulletinForm;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.TermChoices;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.sms.gateway.GatewayChoices;

/** A scheduled action as it is typed: one form, with the fields that its kind needs. */
@RequestScoped
class ScheduledActionForm {
    private static final List<BulletinPriority> BY_ITSELF = List.of(BulletinPriority.NORMAL, BulletinPriority.PRIORITY);

    @Inject
    GatewayChoices gateway;

    @Inject
    BulletinQueries bulletins;

    @Inject
    CommuneChoices communes;

    @Inject
    BulletinForm reading;

    @Inject
    TermChoices terms;

    @Inject
    TypedForm form;

    /** The choices of the form. */
    Map<String, ?> choices(ScheduledActionKind kind) {
        var choices = new HashMap<String, Object>();
        choices.put("kind", kind);
        choices.put("forms", MessageForm.values());
        choices.put("classes", MessageClass.values());
        switch (kind) {
            case MAILING -> choices.putAll(Map.of("lists", gateway.lists(), "routes", gateway.routes()));
            case ORDER -> choices.putAll(Map.of("companies", gateway.companies(), "audiences", terms.audiences()));
            case BULLETIN -> {
                choices.put("media", BulletinMedium.values());
                choices.put("voices", BulletinVoice.values());
                choices.put("priorities", BY_ITSELF);
                choices.put("machineVoice", bulletins.hasMachineVoice());
            }
        }
        choices.putAll(communes.model());
        return choices;
    }

    ScheduledAction read() {
        return switch (form.one("kind", ScheduledActionKind.class)) {
            case MAILING ->
                new ScheduledMailing(
                        new ContactListId(form.id("list")),
                        new RouteId(form.id("route")),
                        form.one("form", MessageForm.class),
                        form.one("class", MessageClass.class));
            case ORDER -> order();
            case BULLETIN -> bulletin();
        };
    }

    private ScheduledOrder order() {
        return new ScheduledOrder(
                new PartnerId(form.id("partner")),
                form.text("sender"),
                form.one("form", MessageForm.class),
                form.one("class", MessageClass.class),
                new ScheduledOrder.Segment(form.all("communes"), form.text("audience")),
                form.number("cap"),
                form.number("hours"));
    }

    private ScheduledBulletin bulletin() {
        var kind = new BulletinSpec.Kind(
                form.one("medium", BulletinMedium.class),
                form.one("priority", BulletinPriority.class),
                form.one("voice", BulletinVoice.class));
        return new ScheduledBulletin(
                kind,
                form.number("slotSeconds"),
                sentences(),
                form.all("communes"),
                reading.times(),
                form.number("days"));
    }

    // people count from 1
    private List<Integer> sentences() {
        return form.parts("sentences").stream()
                .map(text -> {
                    if (!text.matches("[1-9]\\d{0,3}")) throw new Rejected(Issues.of("sentences", "malformed"));
                    return Integer.parseInt(text) - 1;
                })
                .toList();
    }
}
