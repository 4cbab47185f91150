package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.stepup.StepUp;
import vn.lantoa.release.ReleaseId;

/** Plans the release of an approved version; what is due at once is published in the same transaction. */
@StepUp
@UseCase
public class PlanRelease {
    @Inject
    ReleasePlans plans;

    /** Returns the new release's id. */
    public ReleaseId call(PlanCommand command) {
        return plans.plan(command);
    }
}
