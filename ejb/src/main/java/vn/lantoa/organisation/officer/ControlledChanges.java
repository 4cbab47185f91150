package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;

/** Registry of the {@link ControlledChange} executors. */
@ApplicationScoped
class ControlledChanges {
    @Inject
    @Any
    Instance<ControlledChange> all;

    @Inject
    Stewardship stewardship;

    boolean hasRight(Actor by, PendingChange change) {
        return of(change.kind()).hasRight(by, change, stewardship);
    }

    ControlledChange of(ChangeKind kind) {
        return all.stream()
                .filter(one -> one.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no executor for " + kind));
    }
}
