package vn.lantoa.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.PlanTask;

/** Rules for the texts and the submission of a report. Pure. */
final class ReportRules {
    static final int LONGEST = 4_000;
    static final int LONGEST_REASON = 1_000;
    private static final String TASK = "task:";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}\\p{L}{0,3}");
    private static final int FIRST_YEAR = 2000;

    private ReportRules() {}

    /** Returns the field of a task's text. */
    static String field(String task) {
        return TASK + task;
    }

    /** Returns the fields of a report under this plan. */
    static Set<String> fields(Plan plan) {
        var fields = new HashSet<>(ReportContent.GENERAL);
        fields.addAll(ReportContent.ISSUE);
        plan.tasks().stream().map(PlanTask::code).map(ReportRules::field).forEach(fields::add);
        return fields;
    }

    static Map<String, String> tidy(Map<String, String> texts) {
        var tidy = new TreeMap<String, String>();
        texts.forEach((field, text) -> tidy.put(field, FreeText.tidy(text)));
        return tidy;
    }

    /** Returns the issues of typed texts: unknown fields, texts that are too long, control characters. */
    static Issues check(Map<String, String> texts, Set<String> fields) {
        var issues = Issues.none();
        for (var one : texts.entrySet()) {
            var text = one.getValue();
            issues = issues.when(!fields.contains(one.getKey()), "texts", "not-known")
                    .and(FreeText.check(one.getKey(), text, LONGEST))
                    .when(!isIssue(one.getKey(), text), one.getKey(), "malformed");
        }
        return issues;
    }

    /** Returns false for a number of the document that does not begin with a digit, and for a day that does not exist. */
    private static boolean isIssue(String field, String text) {
        if (text.isEmpty() || !ReportContent.ISSUE.contains(field)) return true;
        if (field.equals("issue-number")) return NUMBER.matcher(text).matches();
        try {
            return LocalDate.parse(text).getYear() >= FIRST_YEAR;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Returns the typed texts that differ from the current texts. */
    static Map<String, String> changed(Map<String, String> standing, Map<String, String> typed) {
        var changed = new LinkedHashMap<String, String>();
        typed.forEach((field, text) -> {
            if (!text.equals(standing.getOrDefault(field, ""))) changed.put(field, text);
        });
        return changed;
    }

    /** Returns the issues that prevent a submission: tasks that the unit leads without a proof and without a text. */
    static Issues checkComplete(List<ReportContent.TaskLine> tasks) {
        var silent = tasks.stream()
                .filter(task -> task.lacksProof() && task.text().isBlank())
                .map(ReportContent.TaskLine::code)
                .collect(Collectors.joining(", "));
        return Issues.none().when(!silent.isEmpty(), "unproven", "zero-unexplained", silent);
    }

    /** Returns the issue of units whose reports are missing, which the submitter must confirm. */
    static Issues checkUnits(ConsolidatedContent.Units units) {
        var missing = units.missing().stream()
                .map(ConsolidatedContent.NamedUnit::name)
                .collect(Collectors.joining("; "));
        return Issues.none().when(!missing.isEmpty(), "withoutUnits", "units-missing", missing);
    }

    /** Returns the issues of the reason of a return. */
    static Issues checkReason(String reason) {
        return Issues.none()
                .when(reason.isBlank(), "reason", "missing")
                .and(FreeText.check("reason", reason, LONGEST_REASON));
    }
}
