package vn.lantoa.web.asset.page;

import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;

/**
 * One text of a version as a page shows it.
 *
 * @param label message key of the field's name
 * @param value its words, codes written out
 */
public record TextRow(String label, String value) {
    static List<TextRow> of(PublicTexts texts, VocabularyLabels words) {
        return shown(Stream.of(
                row("title", texts.title()),
                row("description", texts.description()),
                row("text", texts.text()),
                row("alternativeText", texts.alternativeText()),
                row("topic", texts.topic().isEmpty() ? "" : texts.topic() + " " + words.topic(texts.topic())),
                row("audience", words.audiences(texts.audience())),
                row("publisher", texts.publisher().isEmpty() ? "" : words.publisher(texts.publisher())),
                row("creator", texts.creator()),
                row("license", texts.license().isEmpty() ? "" : words.licence(texts.license())),
                row("credit", texts.credit()),
                row("rights", texts.rights()),
                row("digitalSourceType", sourceType(texts, words))));
    }

    static List<TextRow> of(WorkingNotes notes, VocabularyLabels words) {
        return shown(Stream.of(
                row("planTasks", words.planTasks(notes.planTasks())),
                row("procedureCodes", String.join(", ", notes.procedureCodes())),
                row("consentNote", notes.consentNote()),
                row("usableUntil", notes.usableUntil()),
                row("focus", notes.focus()),
                row("note", notes.note())));
    }

    private static String sourceType(PublicTexts texts, VocabularyLabels words) {
        return texts.digitalSourceType().isEmpty() ? "" : words.sourceType(texts.digitalSourceType());
    }

    private static TextRow row(String field, String value) {
        return new TextRow("field." + field, value);
    }

    private static List<TextRow> shown(Stream<TextRow> rows) {
        return rows.filter(row -> !row.value().isEmpty()).toList();
    }
}
