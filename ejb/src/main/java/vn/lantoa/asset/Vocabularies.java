package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.lantoa.plan.CurrentPlan;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.PlanTask;

/** All vocabularies of the asset stage, loaded once. */
@ApplicationScoped
public class Vocabularies {

    @Inject
    CurrentPlan plan = new CurrentPlan();

    private volatile PlanTasks planTasks = PlanTasks.of(Plan.SHIPPED);

    /** The tasks of one version of the plan. */
    private record PlanTasks(Plan plan, Vocabulary terms) {
        static PlanTasks of(Plan plan) {
            return new PlanTasks(
                    plan,
                    new Vocabulary(plan.tasks().stream()
                            .map(task -> new Term(
                                    task.code(), task.vi(), task.en(), task.group(), task.text(), "", false, false))
                            .toList()));
        }
    }

    /** Returns the rows of the current plan's appendix. The group is the name of the section. */
    public Vocabulary planTasks() {
        var now = plan.plan();
        var known = planTasks;
        if (known.plan() != now) planTasks = known = PlanTasks.of(now);
        return known.terms();
    }

    /**
     * Returns the rows of the plan's appendix to offer in a form on the given day, including the rows already chosen.
     */
    public List<PlanTask> planTasks(LocalDate day, Collection<String> chosen) {
        return plan.plan().offeredOn(day, chosen);
    }
}
