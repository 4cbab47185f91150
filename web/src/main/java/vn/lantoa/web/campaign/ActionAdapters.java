package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.action.ScheduledAction;

/** Finds the adapter of a scheduled action. */
@RequestScoped
class ActionAdapters {
    @Inject
    @Any
    Instance<ActionAdapter<?>> adapters;

    Stream<ActionAdapter<?>> all() {
        return adapters.stream();
    }

    /** Returns the adapter of the kind with this name in the API. */
    Optional<ActionAdapter<?>> find(String kind) {
        return all().filter(one -> one.kind().slug().equalsIgnoreCase(kind)).findFirst();
    }

    @SuppressWarnings("unchecked")
    <A extends ScheduledAction> ActionAdapter<A> of(A action) {
        return (ActionAdapter<A>) find(action.kind().slug()).orElseThrow();
    }
}
