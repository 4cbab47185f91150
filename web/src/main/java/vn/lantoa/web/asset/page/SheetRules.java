package vn.lantoa.web.asset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.sheet.FileSheet;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Issues;

/** Checks the rows of a bulk upload table. Not thread-safe; remembers files, because each may occur in one row only. */
final class SheetRules {
    private final Map<String, Integer> places;
    private final BiFunction<String, String, Optional<String>> values;
    private final Function<Issue, String> words;
    private final Set<String> files = new HashSet<>();

    /**
     * Creates the rules of one table.
     *
     * @param places index of each column by name
     * @param values finds the code for the text of a cell of a column
     * @param words returns the sentence of an issue
     */
    SheetRules(
            Map<String, Integer> places,
            BiFunction<String, String, Optional<String>> values,
            Function<Issue, String> words) {
        this.places = places;
        this.values = values;
        this.words = words;
    }

    SheetLine read(FileSheet.Row row) {
        var issues = new ArrayList<Issue>();
        var said = new HashMap<String, String>();
        places.forEach((column, place) -> {
            var cell = place < row.cells().size() ? FreeText.tidy(row.cells().get(place)) : "";
            if (cell.isEmpty()) return;
            issues.addAll(check(at(row, column), column, cell).list());
            values.apply(column, cell)
                    .ifPresentOrElse(
                            value -> said.put(column, value), () -> issues.add(Issue.of(at(row, column), "unknown")));
        });
        var file = Optional.ofNullable(said.remove(SheetColumns.FILE)).orElse("");
        if (file.isEmpty()) issues.add(Issue.of(at(row, SheetColumns.FILE), "missing"));
        else if (!files.add(file)) issues.add(Issue.of(at(row, SheetColumns.FILE), "twice"));
        var kind = Optional.ofNullable(said.remove(SheetColumns.KIND)).orElse("");
        var language = Optional.ofNullable(said.remove(SheetColumns.LANGUAGE)).orElse("");
        return new SheetLine(
                row.number(),
                file,
                kind,
                language,
                said,
                issues.stream().map(words).toList());
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
