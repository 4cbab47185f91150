package vn.lantoa.catalogue.index;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.TextsJson;

/**
 * Search document of a public version.
 *
 * @param publisher the code of the issuing organisation, or of the owner if there is none
 * @param tasks the plan tasks
 * @param services the codes of the procedures that the version explains, without duplicates
 * @param title the words of the title
 * @param words the words of all texts, with diacritics
 * @param plain the words of all texts, without diacritics
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
    /**
     * Maximum length of a word in the vocabulary for corrections. Longer words are form numbers or addresses, which are
     * not corrected.
     */
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

    /** Returns the title as shown in lists. */
    String shownTitle() {
        return Normalizer.normalize(texts.title(), Normalizer.Form.NFC);
    }

    /** Returns the words of a title without diacritics, separated by spaces. */
    public static String plainLine(List<String> words) {
        return String.join(" ", words.stream().map(SearchWords::plain).toList());
    }

    /** Returns the words without diacritics, as candidates for the correction of misspelled words. */
    Set<String> vocabulary() {
        var vocabulary = new TreeSet<>(plain.words());
        vocabulary.removeIf(word -> word.length() > LONGEST_WORD);
        return vocabulary;
    }

    private static List<String> texts(PublicTexts texts, PublicText publicText) {
        var typed = MetadataField.SEARCHED.stream()
                .map(field -> field == MetadataField.PUBLISHER ? publicText.publisher() : field.read(texts));
        return Stream.concat(typed, Stream.ofNullable(publicText.inside())).toList();
    }
}
