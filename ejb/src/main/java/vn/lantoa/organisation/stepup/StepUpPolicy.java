package vn.lantoa.organisation.stepup;

import java.time.Instant;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.factor.FactorUse;

/** The policy for how long a factor counts after it was shown. */
final class StepUpPolicy {
    private StepUpPolicy() {}

    /** True if the factor still counts; one shown in time to come, by the clock of another node, counts as of now. */
    static boolean counts(FactorUse use, Instant now) {
        return !now.isAfter(use.at().plusSeconds(StepUp.MAX_AGE));
    }
}
