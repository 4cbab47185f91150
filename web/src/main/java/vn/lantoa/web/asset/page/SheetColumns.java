package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.UiLanguage;

/** The columns of a bulk upload table. Cells of coded columns contain a code, or its name in either language. */
@RequestScoped
class SheetColumns {
    static final String FILE = "file";
    static final String KIND = "kind";
    static final String LANGUAGE = "language";

    /** All columns in the order of the sample. All except file, kind and language are public texts. */
    static final List<String> ALL = Stream.concat(
                    Stream.of(FILE, MetadataField.TITLE.key(), KIND, LANGUAGE),
                    MetadataField.SHEET.stream().map(MetadataField::key))
            .distinct()
            .toList();

    @Inject
    Vocabularies vocabularies;

    @Inject
    PageWords words;

    /** Returns the index of each known column; omits unknown columns. */
    Map<String, Integer> places(List<String> names) {
        var places = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            find(names.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    /** Returns the names of columns that are ignored. */
    List<String> unread(List<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank() && find(name).isEmpty())
                .toList();
    }

    private static Optional<String> find(String name) {
        var plain = UnmarkedText.of(name);
        return ALL.stream()
                .filter(column -> Stream.concat(
                                Stream.of(column), UiLanguage.ALL.stream().map(language -> Messages.in(language)
                                        .text("field." + column)))
                        .map(UnmarkedText::of)
                        .anyMatch(plain::equals))
                .findFirst();
    }

    /**
     * Returns the code for a cell's text, or the text itself for columns of free text; empty if no code has that name.
     */
    Optional<String> value(String column, String said) {
        return switch (column) {
            case KIND -> code(said, vocabularies.kinds().terms());
            case LANGUAGE -> code(said, vocabularies.languages().terms());
            default ->
                MetadataField.find(column)
                        .flatMap(field -> field.findVocabulary(vocabularies))
                        .map(all -> code(said, all.terms()))
                        .orElse(Optional.of(said));
        };
    }

    private static Optional<String> code(String said, List<Term> terms) {
        var plain = UnmarkedText.of(said);
        return terms.stream()
                .filter(term -> Stream.of(term.code(), term.vi(), term.en())
                        .map(UnmarkedText::of)
                        .anyMatch(plain::equals))
                .findFirst()
                .map(Term::code);
    }

    /** Returns a sample table: the column names and one example row. */
    byte[] sample() {
        var language = words.language();
        var example = new HashMap<>(Stream.of(FILE, "title", "description", "alternativeText")
                .collect(Collectors.toMap(column -> column, column -> words.text("many-sheet.example." + column))));
        example.put(KIND, vocabularies.kinds().name("photo", language));
        example.put(LANGUAGE, vocabularies.languages().name("vi", language));
        example.put("topic", vocabularies.topics().terms().get(0).name(language));
        var names = ALL.stream().map(column -> words.text("field." + column)).toArray(String[]::new);
        return new Spreadsheet("1", names)
                .line(ALL.stream()
                        .map(column -> example.getOrDefault(column, ""))
                        .toArray())
                .bytes();
    }
}
