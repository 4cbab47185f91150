package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.sms.contact.ContactList;
import vn.lantoa.sms.contact.ContactLists;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.gateway.Route;
import vn.lantoa.sms.gateway.RouteQueries;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.sms.order.OrderQueries;
import vn.lantoa.sms.order.OrderQuotes;
import vn.lantoa.sms.order.OrderSources;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;

/** Choices of lists, routes and companies for senders of messages. */
@RequestScoped
public class GatewayChoices {
    @Inject
    ContactLists lists;

    @Inject
    RouteQueries routes;

    @Inject
    OrderQueries orders;

    @Inject
    OrderQuotes quotes;

    @Inject
    PageWords words;

    @Inject
    CurrentActor current;

    /** Returns the page with the choices of a form that sends a message; this message is preselected. */
    Page sending(Page page, String asset) {
        return page.with("asset", asset)
                .with("messages", messages())
                // idempotency key, so that a double click does not send twice
                .with("key", UUID.randomUUID().toString())
                .with("messageForms", Choice.names(MessageForm.values()))
                .with("classes", Choice.names(MessageClass.values()));
    }

    /** Returns the messages that may be ordered or sent, with their days of publication. */
    private List<Choice> messages() {
        return Choice.of(
                quotes.releasedMessages(current.actor()),
                OrderSources.ReleasedMessage::asset,
                one -> one.title() + " (" + words.day(one.publishedAt()) + ")");
    }

    /** Returns the lists that still have numbers, with their sizes. */
    public List<Choice> lists() {
        var filled = lists.list(current.actor()).stream()
                .filter(one -> one.purgedAt() == null)
                .toList();
        return Choice.of(filled, ContactList::id, one -> one.name() + " (" + one.size() + ")");
    }

    /** Returns the companies that accept orders; empty for officers who may not order. */
    public List<Choice> companies() {
        return Choice.of(orders.companies(current.actor()), OrderQueries.Company::id, OrderQueries.Company::name);
    }

    /** Returns the partners that a route may lead to. Only for hub-wide administrators and auditors. */
    public List<Choice> routeCompanies() {
        return Choice.of(routes.companies(current.actor()), OrderQueries.Company::id, OrderQueries.Company::name);
    }

    /** Returns all routes; empty for officers who may not send. */
    public List<Choice> routes() {
        return Choice.of(routes.choices(current.actor()), Route::id, one -> one.settings()
                .name());
    }
}
