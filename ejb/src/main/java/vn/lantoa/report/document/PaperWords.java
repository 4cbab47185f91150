package vn.lantoa.report.document;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.kernel.Words;

/** The texts of reports on paper. Documents for other offices are in Vietnamese. */
final class PaperWords {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Words WORDS = Words.VI;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private PaperWords() {}

    static String text(String key, Object... arguments) {
        return WORDS.text("report-document." + key, arguments);
    }

    static String find(String key, String otherwise) {
        return WORDS.find("report-document." + key).orElse(otherwise);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant at, String zone) {
        return MOMENT.format(at.atZone(ZoneId.of(zone)));
    }

    static String capitals(String name) {
        return name.toUpperCase(VIETNAMESE);
    }

    /** Returns the name of the place, without the administrative level. */
    static String place(String name) {
        return name.replaceAll("(?iu)^((" + text("levels") + ") )+", "");
    }

    /** Returns the name of the People's Committee of the province or commune with this name. */
    static String committee(String seat, String separator) {
        return text("committee", separator, seat.substring(0, 1).toLowerCase(VIETNAMESE) + seat.substring(1));
    }

    /** Returns the day in words that stay on one line; zeros by Decree 30/2020/NĐ-CP: days below 10, months below 3. */
    static String longDay(LocalDate day) {
        var month = String.format(day.getMonthValue() < 3 ? "%02d" : "%d", day.getMonthValue());
        return text("day", String.format("%02d", day.getDayOfMonth()), month, day.getYear());
    }

    /** Returns the sum as offices write it: 1.234. */
    static String number(Number number) {
        return NumberFormat.getInstance(VIETNAMESE).format(number);
    }

    /** Returns the paragraphs of a typed text; none if it is blank. */
    static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Returns what was done, by kind of use: that 3 events were held with 214 participants, and so on. */
    static String did(List<Amount> amounts) {
        return text("did", amounts.stream().map(PaperWords::did).collect(Collectors.joining("; ")));
    }

    private static String did(Amount one) {
        var did = text("did." + one.use().slug(), number(one.uses()), number(one.amount()));
        return one.amount() == 0 ? did.split("\\|")[0] : did.replace("|", "");
    }

    /** Returns the heading of uses that do not count as proven yet, by the counting rule. */
    static String unconfirmed(int rule) {
        return text("column." + (rule == CountingRules.FIRST ? "declared" : "unconfirmed"));
    }

    /** Returns the proven uses; rule 1 only knows those that are more than declared. */
    static int proven(int uses, int declared, @Nullable Integer proven) {
        return proven == null ? uses - declared : proven;
    }

    /** Returns the text as a sentence: with a capital letter and a full stop. */
    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1) + ".";
    }
}
