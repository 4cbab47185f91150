package vn.lantoa.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;

/** Validation rules of a version of the plan. Pure functions. */
final class PlanRules {
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-zđĐ][0-9A-Za-zđĐ.\\-]{0,39}");
    private static final Pattern DUE =
            Pattern.compile("(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|03-31|06-30|09-30|12-31");
    private static final int LONGEST = 2_000;
    private static final int MOST = 500;
    private static final int ALL = 100;

    private PlanRules() {}

    /**
     * Returns the issues of a version.
     *
     * @param before the previous version; its tasks and indicators must not be removed
     * @param organisations the codes of all organisations
     */
    static Issues check(Plan plan, Plan before, Set<String> organisations) {
        var texts = codes(plan.texts().stream().map(Plan.PlanText::code));
        var issues = text("code", plan.code())
                .when(plan.code() != null && !CODE.matcher(plan.code()).matches(), "code", "malformed")
                .and(text("number", plan.number()))
                .and(text("title", plan.title()))
                .when(plan.signedOn() == null, "signedOn", "missing")
                .when(
                        plan.unitPlansDue() != null
                                && !DUE.matcher(plan.unitPlansDue()).matches(),
                        "unitPlansDue",
                        "malformed")
                .and(codes("texts", texts))
                .and(codes("tasks", taskCodes(plan)))
                .and(codes("indicators", indicatorCodes(plan)));
        for (var one : plan.texts()) issues = issues.and(check(one, organisations));
        for (var task : plan.tasks()) issues = issues.and(check(task, texts, organisations));
        for (var indicator : plan.indicators()) issues = issues.and(check(indicator, texts));
        // a plan of another province or period has its own codes
        return before.code().equals(plan.code()) ? issues.and(checkNothingIsGone(plan, before)) : issues;
    }

    private static Issues check(Plan.PlanText one, Set<String> organisations) {
        var field = "texts[" + one.code() + "]";
        var issues = text(field + ".text", one.text());
        for (var units : one.units()) issues = issues.and(check(field + ".units", units, organisations));
        return issues;
    }

    private static Issues check(PlanTask task, List<String> texts, Set<String> organisations) {
        var field = "tasks[" + task.code() + "]";
        var unknown =
                task.texts().stream().filter(code -> !texts.contains(code)).toList();
        var issues = text(field + ".vi", task.vi())
                .and(text(field + ".en", task.en()))
                .and(text(field + ".text", task.text()))
                .and(days(field, task.from(), task.until()))
                .when(!unknown.isEmpty(), field + ".texts", "unknown", String.join(" ", unknown))
                .when(task.lead().isEmpty(), field + ".lead", "missing")
                .and(check(field + ".counts", task.counts()));
        for (var one : task.lead()) issues = issues.and(check(field + ".lead", one, organisations));
        for (var one : task.coordinating()) issues = issues.and(check(field + ".coordinating", one, organisations));
        return issues;
    }

    private static Issues check(String field, List<Counted> counts) {
        var missing = counts.stream().anyMatch(one -> one.use() == null);
        if (missing) return Issues.of(field, "missing");
        var unknown = counts.stream()
                .flatMap(one -> one.details().stream().filter(detail -> !Counted.DETAILS
                        .getOrDefault(one.use(), Set.of())
                        .contains(detail)))
                .toList();
        var all = counts.stream()
                .flatMap(one -> one.details().isEmpty()
                        ? Counted.DETAILS.getOrDefault(one.use(), Set.of("")).stream()
                                .map(detail -> one.use() + detail)
                        : one.details().stream().map(detail -> one.use() + detail))
                .toList();
        return Issues.none()
                .when(!unknown.isEmpty(), field, "unknown", String.join(" ", unknown))
                .when(all.stream().distinct().count() < all.size(), field, "twice");
    }

    private static Issues check(String field, Assignment units, Set<String> organisations) {
        var unknown = units.organisations().stream()
                .filter(code -> !organisations.contains(code))
                .toList();
        return days(field, units.from(), units.until())
                .when(units.kinds().isEmpty() && units.organisations().isEmpty(), field, "missing")
                .when(!unknown.isEmpty(), field, "unknown", String.join(" ", unknown));
    }

    private static Issues check(Indicator indicator, List<String> texts) {
        var field = "indicators[" + indicator.code() + "]";
        var years = indicator.targets().stream().map(Indicator.Target::year).toList();
        return text(field + ".vi", indicator.vi())
                .and(text(field + ".en", indicator.en()))
                .when(!texts.contains(indicator.text()), field + ".text", "unknown", indicator.text())
                .when(indicator.source() == null, field + ".source", "missing")
                .when(indicator.rule() == null, field + ".rule", "missing")
                .when(indicator.of() != null && indicator.audiences().isEmpty(), field + ".audiences", "missing")
                .when(
                        indicator.of() != null && indicator.rule() != Indicator.Rule.DECLARED_TOTALS,
                        field + ".of",
                        "unknown",
                        String.valueOf(indicator.of()))
                .and(codes(field + ".audiences", indicator.audiences()))
                .when(years.stream().distinct().count() < years.size(), field + ".targets", "twice")
                .when(
                        indicator.targets().stream().anyMatch(one -> one.percent() < 0 || one.percent() > ALL),
                        field + ".targets",
                        "out-of-range",
                        0,
                        ALL);
    }

    private static Issues checkNothingIsGone(Plan plan, Plan before) {
        return gone("tasks", taskCodes(before), taskCodes(plan))
                .and(gone("indicators", indicatorCodes(before), indicatorCodes(plan)));
    }

    private static Issues gone(String field, Collection<String> before, Collection<String> now) {
        var gone = before.stream().filter(code -> !now.contains(code)).toList();
        return Issues.none().when(!gone.isEmpty(), field, "taken-out", String.join(" ", gone));
    }

    private static Issues codes(String field, List<String> codes) {
        return Issues.none()
                .when(codes.stream().anyMatch(code -> !CODE.matcher(code).matches()), field, "malformed")
                .when(codes.stream().distinct().count() < codes.size(), field, "twice")
                .when(codes.size() > MOST, field, "too-many", MOST);
    }

    private static Issues text(String field, @Nullable String text) {
        return Issues.none()
                .when(text == null || text.isBlank(), field, "missing")
                .when(text != null && FreeText.hasControls(text), field, "control-characters")
                .when(text != null && text.length() > LONGEST, field, "too-long", LONGEST);
    }

    private static Issues days(String field, @Nullable LocalDate from, @Nullable LocalDate until) {
        return Issues.none()
                .when(from == null, field + ".from", "missing")
                .when(from != null && until != null && until.isBefore(from), field + ".until", "before-from");
    }

    private static List<String> taskCodes(Plan plan) {
        return codes(plan.tasks().stream().map(PlanTask::code));
    }

    private static List<String> indicatorCodes(Plan plan) {
        return codes(plan.indicators().stream().map(Indicator::code));
    }

    private static List<String> codes(Stream<@Nullable String> codes) {
        return codes.map(code -> code == null ? "" : code).collect(Collectors.toList());
    }
}
