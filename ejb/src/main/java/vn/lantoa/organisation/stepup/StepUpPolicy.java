package vn.lantoa.organisation.stepup;

import java.time.Instant;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.factor.FactorUse;

/** The policy for how long a shown factor counts. */
final class StepUpPolicy {
    private StepUpPolicy() {}

    /** Returns true if the factor still counts; a time in the future, by another node's clock, counts as now. */
    static boolean counts(FactorUse use, Instant now) {
        return !now.isAfter(use.at().plusSeconds(StepUp.MAX_AGE));
    }
}
