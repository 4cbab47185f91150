package vn.lantoa.web.campaign.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.campaign.action.ScheduledActionState;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.signin.CurrentActor;

/** The state of what scheduled actions have placed, for readers who may see it. */
@RequestScoped
class ScheduledActionOutcomes {
    @Inject
    ActionAdapters adapters;

    @Inject
    CurrentActor current;

    /** The state of the mailing, order or bulletin; empty where none was placed, or where the reader may not see it. */
    Optional<Enum<?>> state(ScheduledActionRecord kept) {
        var id = kept.outcome();
        // for actions placed before outcomes were recorded, the result is unknown
        if (kept.state() != ScheduledActionState.PLACED || id.isEmpty()) return Optional.empty();
        try {
            return Optional.of(adapters.of(kept.action()).state(id, current.actor()));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }
}
