package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.order.OrderSpec;
import vn.lantoa.sms.order.PlaceOrder;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.TermChoices;
import vn.lantoa.web.page.TypedForm;

/** The form of an order. Times are local. */
@RequestScoped
class OrderForm {
    @Inject
    TypedForm form;

    @Inject
    GatewayChoices gateway;

    @Inject
    CommuneChoices communes;

    @Inject
    TermChoices terms;

    Map<String, ?> model(String asset) {
        var model = new HashMap<String, Object>(communes.model());
        model.putAll(gateway.sending(asset));
        model.put("partners", gateway.companies());
        model.put("audiences", terms.audiences());
        return model;
    }

    PlaceOrder.Command read(Actor by) {
        var spec = new OrderSpec(
                form.text("sender"),
                form.all("communes"),
                form.text("audience"),
                form.one("kind", MessageClass.class),
                form.moment("opensAt"),
                form.moment("closesAt"),
                form.number("cap"));
        var key = form.text("key");
        return new PlaceOrder.Command(
                new AssetId(form.id("asset")),
                form.one("form", MessageForm.class),
                new PartnerId(form.id("partner")),
                spec,
                key.isEmpty() ? null : key,
                by);
    }
}
