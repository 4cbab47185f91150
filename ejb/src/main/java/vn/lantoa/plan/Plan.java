package vn.lantoa.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.OrganisationView;

/**
 * Plan of the province. Text items and rows of the appendix are separate objects that refer to each other. An item may
 * have no row, and a row may cover less than its item.
 *
 * @param code unchanged when the plan is amended
 * @param number the official number: {@code 104/KH-UBND}
 * @param texts the items of its text, in their order
 * @param tasks the rows of its appendix, in their order
 * @param unitPlansDue month and day until which units make their own plan for a year: {@code 03-31}, also if null
 */
public record Plan(
        String code,
        String number,
        String title,
        LocalDate signedOn,
        List<PlanText> texts,
        List<PlanTask> tasks,
        List<Indicator> indicators,
        @Nullable String unitPlansDue) {
    /** The plan shipped with the hub. */
    public static final Plan SHIPPED = HubJson.file("/vn/lantoa/plan/kh-104-2025.json", Plan.class);

    public Plan {
        texts = Lists.orEmpty(texts);
        tasks = Lists.orEmpty(tasks);
        indicators = Lists.orEmpty(indicators);
    }

    /** Returns the last day on which units make their own plan for the year. */
    public LocalDate unitPlansDue(int year) {
        return LocalDate.parse(year + "-" + (unitPlansDue == null ? "03-31" : unitPlansDue));
    }

    /**
     * An item of the text: {@code IV.1.a}.
     *
     * @param units the units that the item names; empty if it names none
     */
    public record PlanText(String code, String text, List<Assignment> units) {
        public PlanText {
            units = Lists.orEmpty(units);
        }
    }

    /** Finds the row with this code. */
    public Optional<PlanTask> findTask(String task) {
        return tasks.stream().filter(one -> one.code().equals(task)).findFirst();
    }

    /** Returns the name of the task with the given code in the given UI language; empty if there is none. */
    public String taskName(String task, String language) {
        return findTask(task).map(one -> one.name(language)).orElse("");
    }

    /** Finds the indicator with this code. */
    public Optional<Indicator> findIndicator(String code) {
        return indicators.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Returns the name of the indicator with the given code in the given UI language; empty if there is none. */
    public String indicatorName(String code, String language) {
        return findIndicator(code).map(one -> one.name(language)).orElse("");
    }

    /** Returns the tasks that a form offers on the given day: valid tasks, and tasks chosen earlier. */
    public List<PlanTask> offeredOn(LocalDate day, Collection<String> chosen) {
        return tasks.stream()
                .filter(task -> task.isValidOn(day) || chosen.contains(task.code()))
                .toList();
    }

    /** Returns the rows that this unit leads or coordinates on this day, in their order. */
    public List<PlanTask> tasksOf(OrganisationView unit, LocalDate day) {
        return tasks.stream().filter(task -> task.isFor(unit, day)).toList();
    }

    /** Returns the items without a row in the appendix. */
    public List<PlanText> textsWithoutTask() {
        return texts.stream()
                .filter(text -> tasks.stream().noneMatch(task -> task.texts().contains(text.code())))
                .toList();
    }
}
