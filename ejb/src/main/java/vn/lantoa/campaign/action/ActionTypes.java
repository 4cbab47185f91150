package vn.lantoa.campaign.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.stream.Stream;

/** All types of scheduled actions. */
@ApplicationScoped
public class ActionTypes {
    @Inject
    @Any
    Instance<ActionType<?>> types;

    /** Returns the types in the order of their kinds. */
    public Stream<ActionType<?>> all() {
        Stream<ActionType<?>> found = types.stream();
        return found.sorted(Comparator.comparing(ActionType::kind));
    }

    @SuppressWarnings("unchecked")
    <A extends ScheduledAction> ActionType<A> of(A action) {
        return (ActionType<A>) of(action.kind().name());
    }

    ActionType<?> of(String kind) {
        return types.stream()
                .filter(one -> one.kind().name().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
