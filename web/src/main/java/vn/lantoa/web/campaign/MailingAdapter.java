package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.Receivers;
import vn.lantoa.campaign.action.mailing.ScheduledMailing;
import vn.lantoa.kernel.Actor;
import vn.lantoa.sms.contact.ContactList;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.ContactLists;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.gateway.MailingId;
import vn.lantoa.sms.gateway.MailingQueries;
import vn.lantoa.sms.gateway.RouteId;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.sms.GatewayChoices;

/** Adapter of scheduled mailings to contact lists. */
@RequestScoped
class MailingAdapter implements ActionAdapter<ScheduledMailing> {
    @Inject
    GatewayChoices gateway;

    @Inject
    ContactLists lists;

    @Inject
    MailingQueries mailings;

    @Inject
    TypedForm form;

    @Override
    public Surface surface() {
        return new Surface(ScheduledMailing.KIND, "/api/v1/mailings/", "/console/sms/mailings/");
    }

    @Override
    public Map<String, ?> choices() {
        return Map.of("lists", gateway.lists(), "routes", gateway.routes());
    }

    @Override
    public ScheduledMailing typed() {
        return new ScheduledMailing(
                new ContactListId(form.id("list")),
                new RouteId(form.id("route")),
                form.one("form", MessageForm.class),
                form.one("class", MessageClass.class));
    }

    @Override
    public ScheduledActionBody body(ScheduledMailing action) {
        return new ScheduledActionBody(ScheduledActionBody.Mailing.of(action), null, null);
    }

    @Override
    public ScheduledActionDocument.Times times(ScheduledMailing action, LocalWindow window, ZoneId zone) {
        var spec = action.in(window, zone);
        return ActionAdapter.times(spec.opensAt(), spec.closesAt());
    }

    @Override
    public List<String> words(ScheduledMailing action, Receivers receivers, Map<String, String> communes) {
        return list(action).map(list -> list.name() + " (" + list.size() + ")").toList();
    }

    @Override
    public Enum<?> state(String id, Actor by) {
        return mailings.get(MailingId.parse(id), by).progress().state();
    }

    @Override
    public boolean isHidden(ScheduledMailing action) {
        return list(action).findAny().isEmpty();
    }

    // like the console page, names only lists of the officer's own agencies
    private Stream<ContactList> list(ScheduledMailing action) {
        return lists.list(form.actor()).stream().filter(list -> list.id().equals(action.list()));
    }
}
