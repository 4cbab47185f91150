package vn.lantoa.asset.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;

/**
 * Rules of what a draft may contain. Incomplete content is permitted; too long or unknown values are not.
 * {@link ReadyToSeal} checks completeness later.
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

    /** Returns all issues of these texts and notes. */
    Issues check(PublicTexts texts, WorkingNotes notes) {
        return checkLengths(texts)
                .and(checkCodes(texts))
                .and(checkNotes(notes))
                .when(!texts.publisher().isEmpty() && !knownPublisher.test(texts.publisher()), "publisher", "unknown");
    }

    private static Issues checkLengths(PublicTexts texts) {
        var issues = Issues.none();
        for (var field : PublicTexts.Field.values()) {
            if (field.most() == 0) continue;
            var value = field.read(texts);
            issues = issues.and(text(field.key(), value, field.most()))
                    .when(
                            PublicTexts.Field.ONE_LINE.contains(field) && value.contains("\n"),
                            field.key(),
                            "more-than-one-line");
        }
        return issues;
    }

    private Issues checkCodes(PublicTexts texts) {
        return code("topic", texts.topic(), vocabularies.topics())
                .and(codes("audience", texts.audience(), vocabularies.audiences()))
                .and(code("license", texts.license(), vocabularies.licences()))
                .and(code("digitalSourceType", texts.digitalSourceType(), vocabularies.digitalSourceTypes()));
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
                .and(text("consentNote", notes.consentNote(), PARAGRAPH))
                .and(text("note", notes.note(), NOTE));
    }

    private static boolean isDayOrEmpty(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Issues text(String field, String value, int most) {
        return Issues.none()
                .when(value.codePointCount(0, value.length()) > most, field, "too-long", most)
                .when(FreeText.hasControls(value), field, "control-characters");
    }

    private static Issues code(String field, String value, Vocabulary vocabulary) {
        return Issues.none().when(!value.isEmpty() && !vocabulary.has(value), field, "unknown");
    }

    private static Issues codes(String field, List<String> values, Vocabulary vocabulary) {
        return Issues.none()
                .when(!vocabulary.unknownAmong(values).isEmpty(), field, "unknown")
                .when(values.stream().distinct().count() < values.size(), field, "twice");
    }

    /** Returns the issues of a file's name, which is displayed and never used as a path. */
    static Issues checkFileName(String name) {
        return text("name", name, FILE_NAME)
                .when(name.isEmpty(), "name", "missing")
                .when(name.matches("(?s).*[/\\\\\n].*|\\.{1,2}"), "name", "name-has-path");
    }

    /** Returns the texts normalized: NFC, one kind of line end, trimmed. */
    static PublicTexts tidy(PublicTexts texts) {
        return texts.map((field, value) -> field == PublicTexts.Field.AI_USE
                ? value
                : value instanceof String text ? FreeText.tidy(text) : tidy(texts.audience()));
    }

    /** Returns the notes normalized. */
    static WorkingNotes tidy(WorkingNotes notes) {
        return new WorkingNotes(
                tidy(notes.planTasks()),
                tidy(notes.procedureCodes()),
                FreeText.tidy(notes.consentNote()),
                FreeText.tidy(notes.note()),
                FreeText.tidy(notes.focus()),
                FreeText.tidy(notes.usableUntil()));
    }

    private static List<String> tidy(List<String> values) {
        return values.stream()
                .map(FreeText::tidy)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
