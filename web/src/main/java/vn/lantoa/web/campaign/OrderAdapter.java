package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.Receivers;
import vn.lantoa.campaign.action.order.PlannedOrder;
import vn.lantoa.campaign.action.order.ScheduledOrder;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.sms.order.OrderId;
import vn.lantoa.sms.order.OrderQueries;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.TermChoices;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.sms.GatewayChoices;

/** Adapter of scheduled orders to telecom companies. */
@RequestScoped
class OrderAdapter implements ActionAdapter<ScheduledOrder> {
    @Inject
    UiLanguage ui;

    @Inject
    TypedForm form;

    @Inject
    GatewayChoices gateway;

    @Inject
    TermChoices terms;

    @Inject
    OrderQueries orders;

    @Override
    public Surface surface() {
        return new Surface(ScheduledOrder.KIND, "/api/v1/orders/", "/console/orders/");
    }

    @Override
    public Map<String, ?> choices() {
        return Map.of("companies", gateway.companies(), "audiences", terms.audiences());
    }

    @Override
    public ScheduledOrder typed() {
        return new ScheduledOrder(
                new PartnerId(form.id("partner")),
                form.text("sender"),
                form.one("form", MessageForm.class),
                form.one("class", MessageClass.class),
                form.all("communes"),
                form.text("audience"),
                form.number("cap"),
                form.number("hours"));
    }

    @Override
    public ScheduledActionBody body(ScheduledOrder action) {
        return new ScheduledActionBody(null, ScheduledActionBody.Order.of(action), null);
    }

    @Override
    public ScheduledActionDocument.Times times(ScheduledOrder action, LocalWindow window, ZoneId zone) {
        var spec = action.in(window, zone);
        return ActionAdapter.times(spec.opensAt(), spec.closesAt());
    }

    @Override
    public List<String> words(ScheduledOrder action, Receivers receivers, Map<String, String> communes) {
        var words = Messages.in(ui.tag());
        var company = receivers.actions().stream()
                .filter(PlannedOrder.class::isInstance)
                .map(PlannedOrder.class::cast)
                .filter(one -> one.action().equals(action))
                .map(one -> one.company().name())
                .limit(1);
        var rest = Stream.of(
                action.sender(),
                ActionAdapter.names(action.communes(), communes, words.text("orders.everywhere")),
                words.text("action.cap.most", action.cap()),
                words.text("action.hours.for", action.hours()));
        return Stream.concat(company, rest).toList();
    }

    @Override
    public Enum<?> state(String id, Actor by) {
        return orders.get(OrderId.parse(id), by).progress().state();
    }
}
