package vn.lantoa.campaign.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Problem;

/** Has an errand placed; what is refused is said, and not tried again. */
@ApplicationScoped
class ErrandWork {
    @Inject
    ErrandAttempt attempt;

    void attend(KeptErrand kept) {
        try {
            attempt.place(kept.id());
        } catch (Problem refusal) {
            attempt.refused(kept.id(), refusal);
        }
    }
}
