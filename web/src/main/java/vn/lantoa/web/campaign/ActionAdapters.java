package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.campaign.action.ItemFacts;
import vn.lantoa.campaign.action.ReadActions;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.campaign.action.ScheduledActionState;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.request.CurrentActor;

/** Finds the adapters of scheduled actions, and describes the actions of an item in words, with their outcomes. */
@RequestScoped
public class ActionAdapters {
    @Inject
    @Any
    Instance<ActionAdapter<?>> adapters;

    @Inject
    CurrentActor current;

    @Inject
    ReadActions read;

    @Inject
    CommuneChoices communes;

    @Inject
    Access access;

    Stream<ActionAdapter<?>> all() {
        return adapters.stream();
    }

    /** Returns the adapter of the kind with this name in the API. */
    Optional<ActionAdapter<?>> find(String kind) {
        return all().filter(one -> one.surface().kind().slug().equalsIgnoreCase(kind))
                .findFirst();
    }

    /** Returns the state of the created object; empty if no object was created or the reader may not see it. */
    Optional<Enum<?>> outcome(ScheduledActionRecord kept) {
        var id = kept.outcome();
        // actions placed before outcomes were recorded have no id
        if (kept.state() != ScheduledActionState.PLACED || id.isEmpty()) return Optional.empty();
        try {
            return Optional.of(adapter(kept.action()).state(id, current.actor()));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    <A extends ScheduledAction> ActionAdapter<A> adapter(A action) {
        return (ActionAdapter<A>) find(action.kind().slug()).orElseThrow();
    }

    /** Returns true if the current officer may plan actions of this item, which run under that officer's name. */
    public boolean mayPlan(ItemFacts item) {
        return item.state().mayMove()
                && access.allows(current.actor(), Role.RELEASER, item.spec().owner());
    }

    /** Returns the kinds available to an item with these channels, in order. */
    List<ScheduledActionKind> kinds(Set<CampaignChannel> channels) {
        return all().map(adapter -> adapter.surface().kind())
                .filter(kind -> kind.isOn(channels))
                .sorted()
                .toList();
    }

    /** Returns the scheduled actions of this item, in the order of planning. */
    public List<ScheduledActionLine> of(ItemFacts item) {
        var kept = read.call(item.id(), current.actor()).actions();
        if (kept.isEmpty()) return List.of();
        var names = communes.names();
        return kept.stream().map(one -> line(one, item, names)).toList();
    }

    private ScheduledActionLine line(ScheduledActionRecord kept, ItemFacts item, Map<String, String> communes) {
        var action = kept.action();
        var adapter = adapter(action);
        var kind = action.kind();
        var made = outcome(kept).map(state -> kind.slug() + "-state." + state).orElse("");
        return new ScheduledActionLine(
                kept.id().toString(),
                kind,
                kept.state(),
                adapter.words(action, item.receivers(), communes),
                made.isEmpty() ? "" : adapter.surface().page() + kept.outcome(),
                made,
                kept.state() == ScheduledActionState.REFUSED ? kept.outcome() : "");
    }

    /**
     * A scheduled action as a page shows it.
     *
     * @param what description in words, without the kind
     * @param made address of the created object's page; empty if none was created or the reader may not see it
     * @param madeState message key of the created object's state; empty if {@code made} is empty
     * @param reasons recorded reasons of a refusal
     */
    public record ScheduledActionLine(
            String id,
            ScheduledActionKind kind,
            ScheduledActionState state,
            List<String> what,
            String made,
            String madeState,
            String reasons) {}
}
