package vn.lantoa.campaign.day;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;

/** The days of the plan as they are kept, for those who oversee the whole. */
@Stateless
public class ReadPlanDays {
    @Inject
    Oversight oversight;

    @Inject
    PlanDays days;

    /** All days, in the order of the year. */
    public List<PlanDay> call(Actor by) {
        oversight.requireAuditor(by);
        return days.all();
    }
}
