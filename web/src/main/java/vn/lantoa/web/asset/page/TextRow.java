package vn.lantoa.web.asset.page;

import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;

/**
 * A text of a version as a page shows it.
 *
 * @param label message key of the field name
 * @param value the text, with codes replaced by their labels
 */
public record TextRow(String label, String value) {
    static List<TextRow> of(PublicTexts texts, VocabularyLabels words) {
        return shown(Stream.of(PublicTexts.Field.values())
                .filter(field -> field != PublicTexts.Field.AI_USE)
                .map(field -> row(field.key(), field.read(texts).isEmpty() ? "" : written(field, texts, words))));
    }

    private static String written(PublicTexts.Field field, PublicTexts texts, VocabularyLabels words) {
        return switch (field) {
            case TOPIC -> texts.topic() + " " + words.topic(texts.topic());
            case AUDIENCE -> words.audiences(texts.audience());
            case PUBLISHER -> words.publisher(texts.publisher());
            case LICENSE -> words.licence(texts.license());
            case DIGITAL_SOURCE_TYPE -> words.sourceType(texts.digitalSourceType());
            default -> field.read(texts);
        };
    }

    static List<TextRow> of(WorkingNotes notes, VocabularyLabels words) {
        return shown(Stream.of(
                row("planTasks", words.namedTasks(notes.planTasks())),
                row("procedureCodes", String.join(", ", notes.procedureCodes())),
                row("consentNote", notes.consentNote()),
                row("usableUntil", notes.usableUntil()),
                row("focus", notes.focus()),
                row("note", notes.note())));
    }

    private static TextRow row(String field, String value) {
        return new TextRow("field." + field, value);
    }

    private static List<TextRow> shown(Stream<TextRow> rows) {
        return rows.filter(row -> !row.value().isEmpty()).toList();
    }
}
