package vn.lantoa.campaign.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Lookup of the adapter for a scheduled action. */
@ApplicationScoped
class ActionPlacings {
    @Inject
    @Any
    Instance<ActionPlacing<?>> placings;

    @SuppressWarnings("unchecked")
    <A extends ScheduledAction> ActionPlacing<A> of(A action) {
        return (ActionPlacing<A>) of(action.kind());
    }

    ActionPlacing<?> of(ScheduledActionKind kind) {
        return placings.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
