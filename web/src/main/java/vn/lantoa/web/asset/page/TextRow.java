package vn.lantoa.web.asset.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.MetadataField;
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
        return shown(Stream.of(MetadataField.values())
                .filter(field -> field != MetadataField.AI_USE)
                .map(field -> new TextRow(field.labelKey(), written(field, texts, words))));
    }

    private static String written(MetadataField field, PublicTexts texts, VocabularyLabels words) {
        return field.values(texts).stream()
                .map(value -> (field == MetadataField.TOPIC ? value + " " : "") + words.name(field, value))
                .collect(Collectors.joining(", "));
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
