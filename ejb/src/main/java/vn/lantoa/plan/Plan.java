package vn.lantoa.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.json.HubJson;
import vn.lantoa.organisation.OrganisationView;

/**
 * A plan of the province. Text items and rows of the appendix are objects of their own, which name each other: an item
 * may have no row, and a row may say less than its item.
 *
 * @param code stays when the plan is amended
 * @param number as it was issued: {@code 104/KH-UBND}
 * @param texts the items of its text, in their order
 * @param tasks the rows of its appendix, in their order
 */
public record Plan(
        String code,
        String number,
        String title,
        LocalDate signedOn,
        List<PlanText> texts,
        List<PlanTask> tasks,
        List<Indicator> indicators) {
    /** The plan that comes with the hub. */
    public static final Plan SHIPPED = HubJson.file("/vn/lantoa/plan/kh-104-2025.json", Plan.class);

    public Plan {
        texts = Lists.orEmpty(texts);
        tasks = Lists.orEmpty(tasks);
        indicators = Lists.orEmpty(indicators);
    }

    /** An item of the text: {@code IV.1.a}. */
    public record PlanText(String code, String text) {}

    /** The row with this number. */
    public Optional<PlanTask> findTask(String task) {
        return tasks.stream().filter(one -> one.code().equals(task)).findFirst();
    }

    /** The rows that a form offers on this day: those that are valid, and those that were chosen before. */
    public List<PlanTask> offeredOn(LocalDate day, Collection<String> chosen) {
        return tasks.stream()
                .filter(task -> task.isValidOn(day) || chosen.contains(task.code()))
                .toList();
    }

    /** The rows in which this unit has a part on this day, in their order. */
    public List<PlanTask> tasksOf(OrganisationView unit, LocalDate day) {
        return tasks.stream().filter(task -> task.isFor(unit, day)).toList();
    }

    /** The items that no row of the appendix is for. */
    public List<PlanText> textsWithoutTask() {
        return texts.stream()
                .filter(text -> tasks.stream().noneMatch(task -> task.texts().contains(text.code())))
                .toList();
    }
}
