package vn.lantoa.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Slug;

/**
 * A difference between two versions of the plan.
 *
 * @param part the kind of object that differs
 * @param code the object's code
 */
public record PlanDifference(Part part, String code, Change change) {
    /** The part of the plan that an object belongs to. */
    public enum Part implements Slug {
        PLAN,
        TEXT,
        TASK,
        INDICATOR
    }

    /** The kind of change. */
    public enum Change implements Slug {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** Returns all differences, in the order of the parts. */
    static List<PlanDifference> between(Plan before, Plan after) {
        var all = new ArrayList<PlanDifference>();
        if (!head(before).equals(head(after))) all.add(new PlanDifference(Part.PLAN, after.code(), Change.CHANGED));
        all.addAll(between(Part.TEXT, before.texts(), after.texts(), Plan.PlanText::code));
        all.addAll(between(Part.TASK, before.tasks(), after.tasks(), PlanTask::code));
        all.addAll(between(Part.INDICATOR, before.indicators(), after.indicators(), Indicator::code));
        return List.copyOf(all);
    }

    private static List<Object> head(Plan plan) {
        return List.of(plan.code(), plan.number(), plan.title(), plan.signedOn(), plan.unitPlansDue(2000));
    }

    private static <T> List<PlanDifference> between(
            Part part, List<T> before, List<T> after, Function<T, String> code) {
        var former = byCode(before, code);
        var later = byCode(after, code);
        var all = new ArrayList<PlanDifference>();
        later.forEach((one, value) -> {
            if (!former.containsKey(one)) all.add(new PlanDifference(part, one, Change.ADDED));
            else if (!value.equals(former.get(one))) all.add(new PlanDifference(part, one, Change.CHANGED));
        });
        former.keySet().stream()
                .filter(one -> !later.containsKey(one))
                .forEach(one -> all.add(new PlanDifference(part, one, Change.REMOVED)));
        return all;
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, one -> one, (one, other) -> one, LinkedHashMap::new));
    }
}
