package vn.lantoa.catalogue.index;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.TextsJson;

/** What is kept of a public version so that it can be found. */
public final class SearchDocument {
    /** Words longer than this are numbers of forms and addresses, which nobody mistypes into each other. */
    private static final int LONGEST_WORD = 24;

    private final List<Object> values;
    private final Set<String> vocabulary;

    private SearchDocument(List<Object> values, Collection<String> vocabulary) {
        this.values = List.copyOf(values);
        this.vocabulary = new TreeSet<>(vocabulary);
        this.vocabulary.removeIf(word -> word.length() > LONGEST_WORD);
    }

    /** Of a row: version, texts and notes as JSON, owner's code, publisher's name, what stands in its files or null. */
    static SearchDocument of(Object[] row) {
        var texts = TextsJson.readTexts((String) row[1]);
        var notes = TextsJson.readNotes((String) row[2]);
        var title = SearchWords.of(texts.title());
        var marked = WordVector.marked();
        var plain = WordVector.plain();
        for (var text : texts(texts, (String) row[4], row[5])) {
            var words = SearchWords.of(text);
            marked.add(words);
            plain.add(words);
        }
        return new SearchDocument(
                List.of(
                        texts.topic(),
                        texts.publisher().isEmpty() ? row[3] : texts.publisher(),
                        TextArray.of(texts.audience()),
                        TextArray.of(notes.planTasks()),
                        Normalizer.normalize(texts.title(), Normalizer.Form.NFC),
                        plainLine(title),
                        WordVector.marked().add(title).toString(),
                        WordVector.plain().add(title).toString(),
                        marked.toString(),
                        plain.toString()),
                plain.words());
    }

    /** A title's words without marks, in one line. */
    public static String plainLine(List<String> words) {
        return String.join(" ", words.stream().map(SearchWords::plain).toList());
    }

    /** The values of the row's columns from topic on. */
    List<Object> values() {
        return values;
    }

    /** Its unmarked words. */
    Set<String> vocabulary() {
        return Set.copyOf(vocabulary);
    }

    private static List<String> texts(
            PublicTexts texts, String publisher, @org.jspecify.annotations.Nullable Object inside) {
        return List.of(
                texts.title(),
                texts.description(),
                publisher,
                texts.text(),
                texts.alternativeText(),
                texts.creator(),
                inside == null ? "" : (String) inside);
    }
}
