package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.campaign.action.ItemFacts;
import vn.lantoa.campaign.action.ReadActions;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.campaign.action.ScheduledActionState;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.request.CurrentActor;

/** The scheduled actions of an item in words, with their outcomes. */
@RequestScoped
public class ScheduledActionLines {
    @Inject
    ReadActions read;

    @Inject
    ActionAdapters adapters;

    @Inject
    CommuneChoices communes;

    @Inject
    Access access;

    @Inject
    CurrentActor current;

    /** Returns true if the current officer may plan actions of this item, which run under that officer's name. */
    public boolean mayPlan(ItemFacts item) {
        return item.state().mayMove()
                && access.allows(current.actor(), Role.RELEASER, item.spec().owner());
    }

    /** Returns the kinds available to an item with these channels, in order. */
    List<ScheduledActionKind> kinds(Set<CampaignChannel> channels) {
        return adapters.all()
                .map(adapter -> adapter.surface().kind())
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
        var adapter = adapters.of(action);
        var kind = action.kind();
        var made = adapters.outcome(kept)
                .map(state -> kind.slug() + "-state." + state)
                .orElse("");
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
