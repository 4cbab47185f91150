package vn.lantoa.coverage.declared;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.CsvLines;

/** Rules for yearly entries of units. Pure. */
final class EntryRules {
    private EntryRules() {}

    /** The content of a valid entry. */
    record Entry(
            EntryKind kind,
            LocalDate onDay,
            @Nullable Long people,
            String number,
            List<EntryText.Undertaking> undertakings) {}

    /**
     * Returns the issues of an entry. Its day lies in the year or in the year before.
     *
     * @param tasks codes of the tasks assigned to the unit in the year
     */
    static Issues check(EntryText text, int year, LocalDate today, Set<String> tasks) {
        var kind = Slug.find(EntryKind.class, text.kind()).orElse(null);
        var day = CsvLines.day(text.onDay()).orElse(null);
        boolean isOutside = day != null && day.getYear() != year && day.getYear() != year - 1;
        return Issues.none()
                .when(kind == null, "kind", text.kind().isEmpty() ? "missing" : "unknown", text.kind())
                .when(text.onDay().isEmpty(), "onDay", "missing")
                .when(day == null && !text.onDay().isEmpty(), "onDay", "not-a-date", text.onDay())
                .when(isOutside, "onDay", "out-of-range", year - 1, year)
                .when(day != null && !isOutside && day.isAfter(today), "onDay", "in-the-future")
                .and(kind == EntryKind.PLAN ? plan(text, tasks) : DeclarationRules.amount("people", text.people()));
    }

    private static Issues plan(EntryText text, Set<String> tasks) {
        var codes =
                text.undertakings().stream().map(EntryText.Undertaking::task).toList();
        var issues = DeclarationRules.line("number", text.number())
                .when(text.number().isEmpty(), "number", "missing")
                .when(codes.stream().distinct().count() < codes.size(), "undertakings", "twice");
        for (var one : text.undertakings()) {
            var field = "undertakings." + one.task();
            issues = issues.when(!tasks.contains(one.task()), field, "not-of-this-unit", one.task())
                    .and(
                            one.amount().isEmpty() && !one.text().isEmpty()
                                    ? Issues.none()
                                    : DeclarationRules.amount(field, one.amount()))
                    .and(DeclarationRules.line(field, one.text()));
        }
        return issues;
    }

    /** Converts a text without issues to its content. */
    static Entry parse(EntryText text) {
        var kind = Slug.find(EntryKind.class, text.kind()).orElseThrow();
        var day = CsvLines.day(text.onDay()).orElseThrow();
        return kind == EntryKind.PLAN
                ? new Entry(
                        kind,
                        day,
                        null,
                        text.number(),
                        text.undertakings().stream().map(EntryRules::plain).toList())
                : new Entry(kind, day, DeclarationRules.number(text.people()), "", List.of());
    }

    private static EntryText.Undertaking plain(EntryText.Undertaking one) {
        var amount = DeclarationRules.number(one.amount());
        return new EntryText.Undertaking(one.task(), amount == null ? "" : String.valueOf(amount), one.text());
    }
}
