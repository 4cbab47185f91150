package vn.lantoa.web.sms.gateway;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.sms.contact.ContactListQueries;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.order.OrderQueries;
import vn.lantoa.sms.order.ReleasedMessages;
import vn.lantoa.sms.route.RouteQueries;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.signin.CurrentActor;

/** Choices of lists, routes and companies for the sender of a message. */
@RequestScoped
public class GatewayChoices {
    @Inject
    ContactListQueries lists;

    @Inject
    RouteQueries routes;

    @Inject
    OrderQueries orders;

    @Inject
    ReleasedMessages messages;

    @Inject
    PageWords words;

    @Inject
    CurrentActor current;

    /** The model of a form by which a message is sent; one of them is chosen where its asset is named. */
    public Map<String, Object> sending(String asset) {
        return Map.of(
                "asset",
                asset,
                "messages",
                messages(),
                // two clicks send it once
                "key",
                UUID.randomUUID().toString(),
                "messageForms",
                Choice.names(MessageForm.values()),
                "classes",
                Choice.names(MessageClass.values()));
    }

    /** Messages that may be ordered or sent, with the days on which they came out. */
    private List<Choice> messages() {
        return messages.list(current.actor()).stream()
                .map(one -> new Choice(one.asset().toString(), one.title() + " (" + words.day(one.publishedAt()) + ")"))
                .toList();
    }

    /** Lists that still have numbers, with their sizes. */
    public List<Choice> lists() {
        return lists.list(current.actor()).stream()
                .filter(one -> one.purgedAt() == null)
                .map(one -> new Choice(one.id().toString(), one.name() + " (" + one.size() + ")"))
                .toList();
    }

    /** Companies that may be asked to send; only for officers who may ask them. */
    public List<Choice> companies() {
        return orders.companies(current.actor()).stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    /** Partners to whom a route may lead; only for administrators and auditors of the whole. */
    public List<Choice> routeCompanies() {
        return routes.companies(current.actor()).stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    /** All routes; only for officers who may send. */
    public List<Choice> routes() {
        return routes.choices(current.actor()).stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }
}
