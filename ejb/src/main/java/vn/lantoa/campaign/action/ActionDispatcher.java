package vn.lantoa.campaign.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Problem;

/** Dispatcher of scheduled actions. A refused action is recorded and not retried. */
@ApplicationScoped
class ActionDispatcher {
    @Inject
    ActionAttempt attempt;

    void attend(ScheduledActionRecord kept) {
        try {
            attempt.place(kept.id());
        } catch (Problem refusal) {
            attempt.refused(kept.id(), refusal);
        }
    }
}
