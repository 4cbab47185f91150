package vn.lantoa.coverage.declared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.organisation.CsvLines;

/** Rules for a declaration. Pure. */
final class DeclarationRules {
    static final int LONGEST = 200;
    static final int LONGEST_REASON = 500;
    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONGEST_DAYS = 366;
    private static final long MOST = 10_000_000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9.-]+(?::\\d{1,5})?(?:[/?#][\\x21-\\x7E]*)?");

    private DeclarationRules() {}

    /**
     * The facts that a declaration is checked against.
     *
     * @param tasksOn codes of the tasks assigned to the unit on a day
     */
    record Known(LocalDate today, Function<LocalDate, Set<String>> tasksOn, Set<String> audiences) {}

    static Issues check(DeclarationText text, Known known) {
        var kind = Slug.find(DeclarationKind.class, text.kind());
        return Issues.none()
                .when(text.kind().isEmpty(), "kind", "missing")
                .when(kind.isEmpty() && !text.kind().isEmpty(), "kind", "unknown", text.kind())
                .when(text.title().isEmpty(), "title", "missing")
                .and(line("title", text.title()))
                .and(line("venue", text.venue()))
                .and(days(text, known.today()))
                .and(amount("amount", text.amount()))
                .and(address(text.proof()))
                .when(
                        AssetId.findIn(text.asset()).isEmpty() && !text.asset().isEmpty(),
                        "asset",
                        "unknown",
                        text.asset())
                .and(codes(text, known));
    }

    /** Converts a text without issues to its content. */
    static DeclarationSpec parse(DeclarationText text) {
        return new DeclarationSpec(
                Slug.find(DeclarationKind.class, text.kind()).orElseThrow(),
                text.title(),
                Objects.requireNonNull(day(text.first())),
                Objects.requireNonNull(last(text)),
                Objects.requireNonNull(number(text.amount())),
                text.venue(),
                text.proof(),
                AssetId.findIn(text.asset()).orElse(null),
                sorted(text.tasks()),
                sorted(text.audiences()));
    }

    /** Returns whether a row was declared before, so that a table may be sent again. */
    static boolean isIdentical(DeclarationSpec one, DeclarationSpec other) {
        return one.kind() == other.kind()
                && one.title().equals(other.title())
                && one.first().equals(other.first())
                && one.last().equals(other.last())
                && one.amount() == other.amount();
    }

    /** Returns whether two declarations of a unit probably report the same use. */
    static boolean isSame(DeclarationSpec one, DeclarationSpec other) {
        return one.kind() == other.kind()
                && one.first().equals(other.first())
                && one.amount() == other.amount()
                && UnmarkedText.of(one.venue()).equals(UnmarkedText.of(other.venue()))
                && !Collections.disjoint(one.tasks(), other.tasks());
    }

    /** Returns the issues of the reason of a correction or a withdrawal. */
    static Issues checkReason(String reason) {
        return Issues.none()
                .when(reason.isBlank(), "reason", "missing")
                .when(reason.length() > LONGEST_REASON, "reason", "too-long", LONGEST_REASON);
    }

    private static Issues days(DeclarationText text, LocalDate today) {
        var first = day(text.first());
        var last = last(text);
        var begins = first == null ? today : first;
        var ends = last == null ? begins : last;
        return Issues.none()
                .when(text.first().isEmpty(), "first", "missing")
                .when(first == null && !text.first().isEmpty(), "first", "not-a-date", text.first())
                .when(last == null && !text.last().isEmpty(), "last", "not-a-date", text.last())
                .when(begins.isAfter(today), "first", "in-the-future")
                .when(!begins.isAfter(today) && ends.isAfter(today), "last", "in-the-future")
                .when(ends.isBefore(begins), "last", "before-from")
                .when(ends.isAfter(begins.plusDays(LONGEST_DAYS)), "last", "more-than-a-year");
    }

    private static Issues codes(DeclarationText text, Known known) {
        var first = day(text.first());
        var foreign = first == null
                ? List.<String>of()
                : without(text.tasks(), known.tasksOn().apply(first));
        var unknown = without(text.audiences(), known.audiences());
        return Issues.none()
                .when(text.tasks().isEmpty(), "tasks", "missing")
                .when(!foreign.isEmpty(), "tasks", "not-of-this-unit", String.join(" ", foreign))
                .when(!unknown.isEmpty(), "audiences", "unknown", String.join(" ", unknown));
    }

    static Issues line(String field, String value) {
        return FreeText.checkLine(field, value, LONGEST);
    }

    static Issues amount(String field, String text) {
        return Issues.none()
                .when(text.isEmpty(), field, "missing")
                .when(number(text) == null && !text.isEmpty(), field, "out-of-range", 1, MOST);
    }

    private static Issues address(String proof) {
        return Issues.none()
                .when(proof.length() > LONGEST_ADDRESS, "proof", "too-long", LONGEST_ADDRESS)
                .when(!proof.isEmpty() && !ADDRESS.matcher(proof).matches(), "proof", "not-a-web-address");
    }

    private static List<String> without(Collection<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    private static List<String> sorted(List<String> codes) {
        return codes.stream().distinct().sorted().toList();
    }

    private static @Nullable LocalDate last(DeclarationText text) {
        return day(text.last().isEmpty() ? text.first() : text.last());
    }

    private static @Nullable LocalDate day(String text) {
        return CsvLines.day(text)
                .filter(day -> !day.isBefore(EARLIEST) && day.getYear() <= 9999)
                .orElse(null);
    }

    /** Parses a number within the limits; dots and spaces between thousands are ignored. */
    static @Nullable Long number(String text) {
        var digits = text.replaceAll("(?<=\\d)[. ](?=\\d{3}(?:\\D|$))", "");
        if (!digits.matches("\\d{1,9}")) return null;
        var number = Long.parseLong(digits);
        return number >= 1 && number <= MOST ? number : null;
    }
}
