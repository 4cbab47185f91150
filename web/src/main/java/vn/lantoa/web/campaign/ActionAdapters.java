package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.ScheduledActionKind;

/** Finds the adapter of a scheduled action. */
@RequestScoped
class ActionAdapters {
    @Inject
    @Any
    Instance<ActionAdapter<?>> adapters;

    ActionAdapter<?> of(ScheduledActionKind kind) {
        return adapters.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    <A extends ScheduledAction> ActionAdapter<A> of(A action) {
        return (ActionAdapter<A>) of(action.kind());
    }
}
