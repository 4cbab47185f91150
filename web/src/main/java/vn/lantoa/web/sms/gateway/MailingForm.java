package vn.lantoa.web.sms.gateway;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.mailing.MailingSpec;
import vn.lantoa.sms.mailing.PlaceMailing;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.web.page.TypedForm;

/** A mailing as it is typed. Times are local. */
@RequestScoped
class MailingForm {
    @Inject
    TypedForm form;

    @Inject
    GatewayChoices choices;

    Map<String, ?> model(String asset) {
        var model = new HashMap<>(choices.sending(asset));
        model.put("lists", choices.lists());
        model.put("routes", choices.routes());
        return model;
    }

    PlaceMailing.Command read(Actor by) {
        var spec = new MailingSpec(
                new ContactListId(form.id("list")),
                new RouteId(form.id("route")),
                form.findId("spare").map(RouteId::new).orElse(null),
                form.one("kind", MessageClass.class),
                form.moment("opensAt"),
                form.moment("closesAt"));
        return new PlaceMailing.Command(
                new AssetId(form.id("asset")), form.one("form", MessageForm.class), spec, form.text("key"), by);
    }

    /** The price in the query; empty when it is invalid. */
    static String price(String text) {
        return text.matches("\\d{1,7}") ? text : "";
    }

    /** The typed price in dong. */
    static Optional<BigDecimal> typedPrice(String text) {
        return Optional.of(price(text)).filter(typed -> !typed.isEmpty()).map(BigDecimal::new);
    }
}
