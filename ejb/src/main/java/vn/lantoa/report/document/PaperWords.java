package vn.lantoa.report.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

    static String orNothing(String text) {
        return text.isBlank() ? text("nothing") : text;
    }
}
