package vn.lantoa.web.campaign.errand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.bulletin.BulletinDesk;
import vn.lantoa.bulletin.BulletinWish;
import vn.lantoa.bulletin.kind.BulletinMedium;
import vn.lantoa.bulletin.kind.BulletinPriority;
import vn.lantoa.bulletin.kind.BulletinVoice;
import vn.lantoa.campaign.errand.BulletinErrand;
import vn.lantoa.campaign.errand.Errand;
import vn.lantoa.campaign.errand.ErrandKind;
import vn.lantoa.campaign.errand.MailingErrand;
import vn.lantoa.campaign.errand.OrderErrand;
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

/** An errand as it is typed: one form, which asks what its kind needs. */
@RequestScoped
public class ErrandForm {
    private static final List<BulletinPriority> BY_ITSELF = List.of(BulletinPriority.NORMAL, BulletinPriority.PRIORITY);

    @Inject
    GatewayChoices gateway;

    @Inject
    BulletinDesk bulletins;

    @Inject
    CommuneChoices communes;

    @Inject
    BulletinForm reading;

    @Inject
    TermChoices terms;

    @Inject
    TypedForm form;

    /** What there is to choose from. */
    Map<String, ?> choices(ErrandKind kind) {
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

    Errand read() {
        return switch (form.one("kind", ErrandKind.class)) {
            case MAILING ->
                new MailingErrand(
                        new ContactListId(form.id("list")),
                        new RouteId(form.id("route")),
                        form.one("form", MessageForm.class),
                        form.one("class", MessageClass.class));
            case ORDER -> order();
            case BULLETIN -> bulletin();
        };
    }

    private OrderErrand order() {
        return new OrderErrand(
                new PartnerId(form.id("partner")),
                form.text("sender"),
                form.one("form", MessageForm.class),
                form.one("class", MessageClass.class),
                new OrderErrand.Segment(form.all("communes"), form.text("audience")),
                form.number("cap"),
                form.number("hours"));
    }

    private BulletinErrand bulletin() {
        var kind = new BulletinWish.Kind(
                form.one("medium", BulletinMedium.class),
                form.one("priority", BulletinPriority.class),
                form.one("voice", BulletinVoice.class));
        return new BulletinErrand(
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
