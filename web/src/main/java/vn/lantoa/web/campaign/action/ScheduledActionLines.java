package vn.lantoa.web.campaign.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.action.ReadActions;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.campaign.action.ScheduledActionState;
import vn.lantoa.campaign.action.ScheduledBulletin;
import vn.lantoa.campaign.action.ScheduledMailing;
import vn.lantoa.campaign.action.ScheduledOrder;
import vn.lantoa.campaign.readiness.ItemFacts;
import vn.lantoa.campaign.readiness.Receivers;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.sms.contact.ContactListQueries;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.signin.CurrentActor;

/** The scheduled actions of an item, in words, with their outcomes. */
@RequestScoped
public class ScheduledActionLines {
    private static final Map<ScheduledActionKind, String> PAGES = Map.of(
            ScheduledActionKind.MAILING, "/console/sms/mailings/",
            ScheduledActionKind.ORDER, "/console/orders/",
            ScheduledActionKind.BULLETIN, "/console/bulletins/");

    @Inject
    ReadActions read;

    @Inject
    ScheduledActionOutcomes outcomes;

    @Inject
    ContactListQueries lists;

    @Inject
    CommuneChoices communes;

    @Inject
    Access access;

    @Inject
    UiLanguage ui;

    @Inject
    CurrentActor current;

    /** True if the current officer may plan more actions of this item, which are placed in that officer's name. */
    public boolean mayPlan(ItemFacts item) {
        return item.state().mayMove()
                && access.allows(current.actor(), Role.RELEASER, item.spec().owner());
    }

    /** The scheduled actions of this item, in the order in which they were planned. */
    public List<ScheduledActionLine> of(ItemFacts item) {
        var kept = read.call(item.id(), current.actor()).actions();
        if (kept.isEmpty()) return List.of();
        var names = communes.names();
        return kept.stream().map(one -> line(one, item, names)).toList();
    }

    private ScheduledActionLine line(ScheduledActionRecord kept, ItemFacts item, Map<String, String> communes) {
        var kind = kept.action().kind();
        var made = outcomes.state(kept)
                .map(state -> kind.slug() + "-state." + state)
                .orElse("");
        return new ScheduledActionLine(
                kept.id().toString(),
                kind,
                kept.state(),
                what(kept, item.receivers(), communes),
                made.isEmpty() ? "" : PAGES.get(kind) + kept.outcome(),
                made,
                kept.state() == ScheduledActionState.REFUSED ? kept.outcome() : "");
    }

    private List<String> what(ScheduledActionRecord kept, Receivers receivers, Map<String, String> communes) {
        if (kept.action() instanceof ScheduledOrder order) return order(order, receivers, communes);
        if (kept.action() instanceof ScheduledBulletin bulletin) return bulletin(bulletin, communes);
        var mailing = (ScheduledMailing) kept.action();
        return lists.list(current.actor()).stream()
                .filter(list -> list.id().equals(mailing.list()))
                .map(list -> list.name() + " (" + list.size() + ")")
                .toList();
    }

    private List<String> order(ScheduledOrder order, Receivers receivers, Map<String, String> communes) {
        var words = Messages.in(ui.tag());
        var company = receivers.orders().stream()
                .filter(one -> one.action().equals(order))
                .map(one -> one.company().name())
                .limit(1);
        var rest = Stream.of(
                order.sender(),
                names(order.segment().communes(), communes, words.text("orders.everywhere")),
                words.text("errand.cap.most", order.cap()),
                words.text("errand.hours.for", order.hours()));
        return Stream.concat(company, rest).toList();
    }

    private List<String> bulletin(ScheduledBulletin bulletin, Map<String, String> communes) {
        var words = Messages.in(ui.tag());
        var times = bulletin.times().stream().map(Object::toString).collect(Collectors.joining(", "));
        return List.of(
                words.text("bulletin-medium." + bulletin.reading().medium()),
                names(bulletin.communes(), communes, words.text("orders.everywhere")),
                times,
                words.text("errand.days.for", bulletin.days()),
                words.text("bulletin-voice." + bulletin.reading().voice()));
    }

    private static String names(List<String> codes, Map<String, String> communes, String all) {
        if (codes.isEmpty()) return all;
        return codes.stream().map(code -> communes.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }
}
