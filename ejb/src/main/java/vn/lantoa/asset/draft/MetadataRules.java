package vn.lantoa.asset.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Records;

/**
 * Rules for the content of a draft. Incomplete content is permitted; values that are too long or unknown are rejected.
 * {@link ReadyToSeal} checks completeness.
 */
final class MetadataRules {
    static final int PARAGRAPH = 2_000;
    static final int NOTE = 4_000;
    static final int CODES = 50;
    static final int FILE_NAME = 320;
    private static final int LAST_YEAR = 2100;

    private static final Pattern FOCUS = Pattern.compile("((100|\\d{1,2}) (100|\\d{1,2}))?");
    private static final Pattern PROCEDURE_CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.\\-]{0,39}");

    private final Vocabularies vocabularies;
    private final Predicate<String> knownPublisher;

    MetadataRules(Vocabularies vocabularies, Predicate<String> knownPublisher) {
        this.vocabularies = vocabularies;
        this.knownPublisher = knownPublisher;
    }

    /** Returns all issues of the given texts and notes. */
    Issues check(PublicTexts texts, WorkingNotes notes) {
        return Stream.of(MetadataField.values())
                .sorted(Comparator.comparing(field -> field.most() == 0))
                .map(field -> check(field, texts))
                .reduce(Issues.none(), Issues::and)
                .and(checkNotes(notes))
                .when(!texts.publisher().isEmpty() && !knownPublisher.test(texts.publisher()), "publisher", "unknown");
    }

    private Issues check(MetadataField field, PublicTexts texts) {
        if (field.most() > 0) return field.check(field.key(), field.read(texts));
        return field.findVocabulary()
                .map(all -> codes(field.key(), field.values(texts), all))
                .orElse(Issues.none());
    }

    private Issues checkNotes(WorkingNotes notes) {
        var malformed = notes.procedureCodes().stream()
                .filter(code -> !PROCEDURE_CODE.matcher(code).matches())
                .count();
        return codes("planTasks", notes.planTasks(), vocabularies.planTasks())
                .when(malformed > 0, "procedureCodes", "malformed", malformed)
                .when(notes.procedureCodes().size() > CODES, "procedureCodes", "too-many", CODES)
                .when(!FOCUS.matcher(notes.focus()).matches(), "focus", "malformed")
                .when(!isDayOrEmpty(notes.usableUntil()), "usableUntil", "malformed")
                .and(FreeText.check("consentNote", notes.consentNote(), PARAGRAPH))
                .and(FreeText.check("note", notes.note(), NOTE));
    }

    private static boolean isDayOrEmpty(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Issues codes(String field, List<String> values, Vocabulary vocabulary) {
        return Issues.none()
                .when(!vocabulary.unknownAmong(values).isEmpty(), field, "unknown")
                .when(values.stream().distinct().count() < values.size(), field, "twice");
    }

    /** Returns the issues of a file's name, which is displayed and never used as a path. */
    static Issues checkFileName(String name) {
        return FreeText.check("name", name, FILE_NAME)
                .when(name.isEmpty(), "name", "missing")
                .when(name.matches("(?s).*[/\\\\\n].*|\\.{1,2}"), "name", "name-has-path");
    }

    /** Returns the texts or notes normalized: in NFC, with one kind of line end, and trimmed. */
    static <R extends Record> R tidy(R typed) {
        return Records.map(
                typed,
                (name, value) -> value instanceof String text
                        ? FreeText.tidy(text)
                        : value instanceof List<?> codes ? tidy(codes) : value);
    }

    private static List<String> tidy(List<?> values) {
        return values.stream()
                .map(value -> FreeText.tidy(String.valueOf(value)))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
