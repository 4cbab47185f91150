package vn.lantoa.organisation.stepup;

import java.time.Instant;
import vn.lantoa.organisation.factor.FactorUse;

/** For how long a factor that was shown counts. */
final class StepUpPolicy {
    private StepUpPolicy() {}

    /** One that was shown in time to come, by the clock of another node, counts as of now. */
    static boolean counts(FactorUse use, Instant now) {
        return !now.isAfter(use.at().plusSeconds(StepUp.MAX_AGE));
    }
}
