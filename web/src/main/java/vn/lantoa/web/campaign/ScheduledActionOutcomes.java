package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.campaign.action.ScheduledActionState;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.request.CurrentActor;

/** Reads the state of objects created by scheduled actions, for readers who may see them. */
@RequestScoped
class ScheduledActionOutcomes {
    @Inject
    ActionAdapters adapters;

    @Inject
    CurrentActor current;

    /** Returns the state of the created object; empty if none exists or the reader may not see it. */
    Optional<Enum<?>> state(ScheduledActionRecord kept) {
        var id = kept.outcome();
        // actions from before outcomes were recorded have no id
        if (kept.state() != ScheduledActionState.PLACED || id.isEmpty()) return Optional.empty();
        try {
            return Optional.of(adapters.of(kept.action()).state(id, current.actor()));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }
}
