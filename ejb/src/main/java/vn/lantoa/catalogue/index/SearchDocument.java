package vn.lantoa.catalogue.index;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.TextsJson;

/**
 * The search document of a public version.
 *
 * @param publisher code of the issuing organisation, else of the owner
 * @param tasks of the plan
 * @param services codes of the procedures that it explains, each once
 * @param title the words of the title
 * @param words the words of all texts as they are written
 * @param plain the same without diacritics
 */
public record SearchDocument(
        AssetId asset,
        PublicTexts texts,
        String publisher,
        List<String> tasks,
        List<String> services,
        List<String> title,
        WordVector words,
        WordVector plain) {
    /** Length above which a word is a number of a form or an address, which nobody mistypes into another. */
    private static final int LONGEST_WORD = 24;

    static SearchDocument of(PublicText publicText) {
        var texts = TextsJson.readTexts(publicText.texts());
        var notes = TextsJson.readNotes(publicText.notes());
        var words = WordVector.marked();
        var plain = WordVector.plain();
        for (var text : texts(texts, publicText)) {
            var found = SearchWords.of(text);
            words.add(found);
            plain.add(found);
        }
        return new SearchDocument(
                publicText.asset(),
                texts,
                texts.publisher().isEmpty() ? publicText.owner() : texts.publisher(),
                notes.planTasks(),
                notes.procedureCodes().stream().distinct().sorted().toList(),
                SearchWords.of(texts.title()),
                words,
                plain);
    }

    /** The title as it is shown in lists. */
    String shownTitle() {
        return Normalizer.normalize(texts.title(), Normalizer.Form.NFC);
    }

    /** A title's words without diacritics, in one line. */
    public static String plainLine(List<String> words) {
        return String.join(" ", words.stream().map(SearchWords::plain).toList());
    }

    /** The words without diacritics, as candidates for mistyped ones. */
    Set<String> vocabulary() {
        var vocabulary = new TreeSet<>(plain.words());
        vocabulary.removeIf(word -> word.length() > LONGEST_WORD);
        return vocabulary;
    }

    private static List<String> texts(PublicTexts texts, PublicText publicText) {
        var inside = publicText.inside();
        return List.of(
                texts.title(),
                texts.description(),
                publicText.publisher(),
                texts.text(),
                texts.alternativeText(),
                texts.creator(),
                inside == null ? "" : inside);
    }
}
