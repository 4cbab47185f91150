package vn.lantoa.campaign;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/** Reads the days of the plan, for platform auditors. */
@UseCase
public class ReadPlanDays {
    @Inject
    Oversight oversight;

    @Inject
    PlanDays days;

    /** Returns all days in the order of the year. */
    public List<PlanDay> call(Actor by) {
        oversight.requireAuditor(by);
        return days.all();
    }
}
