package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.campaign.action.ScheduledActionState;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.request.CurrentActor;

/** Finds the adapter of a scheduled action. */
@RequestScoped
class ActionAdapters {
    @Inject
    @Any
    Instance<ActionAdapter<?>> adapters;

    @Inject
    CurrentActor current;

    Stream<ActionAdapter<?>> all() {
        return adapters.stream();
    }

    /** Returns the adapter of the kind with this name in the API. */
    Optional<ActionAdapter<?>> find(String kind) {
        return all().filter(one -> one.surface().kind().slug().equalsIgnoreCase(kind)).findFirst();
    }

    /** Returns the state of the created object; empty if no object was created or the reader may not see it. */
    Optional<Enum<?>> outcome(ScheduledActionRecord kept) {
        var id = kept.outcome();
        // actions from before outcomes were recorded have no id
        if (kept.state() != ScheduledActionState.PLACED || id.isEmpty()) return Optional.empty();
        try {
            return Optional.of(of(kept.action()).state(id, current.actor()));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    <A extends ScheduledAction> ActionAdapter<A> of(A action) {
        return (ActionAdapter<A>) find(action.kind().slug()).orElseThrow();
    }
}
