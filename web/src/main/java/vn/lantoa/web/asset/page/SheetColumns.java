package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.asset.sheet.FileSheet;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.UiLanguage;

/**
 * The columns of a bulk upload table. Cells of coded columns contain a code, or its name in either language; those of a
 * list several, separated by semicolons.
 */
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
    static Optional<String> value(String column, String said) {
        return switch (column) {
            case KIND -> code(said, Vocabulary.KINDS.terms());
            case LANGUAGE -> code(said, Vocabulary.LANGUAGES.terms());
            default ->
                MetadataField.find(column)
                        .flatMap(field -> field.findVocabulary())
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
        example.put(KIND, Vocabulary.KINDS.name("photo", language));
        example.put(LANGUAGE, Vocabulary.LANGUAGES.name("vi", language));
        example.put("topic", Vocabulary.TOPICS.terms().get(0).name(language));
        example.put(
                "audience",
                Vocabulary.AUDIENCES.terms().stream()
                        .limit(2)
                        .map(term -> term.name(language))
                        .collect(Collectors.joining("; ")));
        var names = ALL.stream().map(column -> words.text("field." + column)).toArray(String[]::new);
        return new Spreadsheet("1", names)
                .line(ALL.stream()
                        .map(column -> example.getOrDefault(column, ""))
                        .toArray())
                .bytes();
    }

    /**
     * Reads a row.
     *
     * @param places index of each column by name
     * @param files names of the files in the rows above, to which the file of this row is added
     */
    SheetLine line(FileSheet.Row row, Map<String, Integer> places, Set<String> files) {
        var issues = new ArrayList<Issue>();
        var said = new HashMap<String, Object>();
        places.forEach((column, place) -> {
            var cell = place < row.cells().size() ? FreeText.tidy(row.cells().get(place)) : "";
            var values = parts(column, cell).map(part -> value(column, part)).toList();
            if (values.isEmpty()) return;
            issues.addAll(check(at(row, column), column, cell).list());
            var known = values.stream().flatMap(Optional::stream).distinct().toList();
            if (values.contains(Optional.<String>empty())) issues.add(Issue.of(at(row, column), "unknown"));
            else said.put(column, isList(column) ? known : known.get(0));
        });
        var file = text(said, FILE);
        if (file.isEmpty()) issues.add(Issue.of(at(row, FILE), "missing"));
        else if (!files.add(file)) issues.add(Issue.of(at(row, FILE), "twice"));
        return new SheetLine(
                row.number(),
                file,
                text(said, KIND),
                text(said, LANGUAGE),
                DraftChange.of(said),
                issues.stream().map(words::sentence).toList());
    }

    private static String text(Map<String, Object> said, String column) {
        return String.valueOf(said.getOrDefault(column, ""));
    }

    /** Returns the values of a cell; names of codes may contain commas, so semicolons separate them. */
    private static Stream<String> parts(String column, String cell) {
        if (!isList(column)) return Stream.of(cell).filter(whole -> !whole.isEmpty());
        return Stream.of(cell.split("[;\n]"))
                .flatMap(part -> value(column, part).isPresent() ? Stream.of(part) : Stream.of(part.split(",")))
                .filter(part -> !part.isBlank());
    }

    private static boolean isList(String column) {
        return MetadataField.find(column).filter(MetadataField::isList).isPresent();
    }

    private static String at(FileSheet.Row row, String column) {
        return "lines[" + row.number() + "]." + column;
    }

    private static Issues check(String at, String column, String cell) {
        return MetadataField.find(column)
                .map(field -> field.check(at, cell))
                .orElse(Issues.none().when(FreeText.hasControls(cell), at, "control-characters"));
    }
}
