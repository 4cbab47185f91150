package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.release.ReleaseId;

/** Plans the release of an approved version. A release that is due now is published in the same transaction. */
@StepUp
@UseCase
public class PlanRelease {
    @Inject
    ReleasePlans plans;

    /** Plans the release and returns its id. */
    public ReleaseId call(PlanCommand command) {
        return plans.plan(command);
    }
}
