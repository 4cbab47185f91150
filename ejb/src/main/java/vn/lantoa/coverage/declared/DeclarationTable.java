package vn.lantoa.coverage.declared;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.kernel.Records;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.kernel.Words;
import vn.lantoa.organisation.CsvLines;

/** Parser of tables of declarations. Columns and kinds have their codes or their names in Vietnamese or English. */
final class DeclarationTable {
    private static final int MOST_ROWS = 2_000;
    private static final List<String> KINDS =
            Stream.of(DeclarationKind.values()).map(Slug::slug).toList();
    private static final List<String> COLUMNS = Stream.of(DeclarationText.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();
    private static final List<String> REQUIRED = List.of("kind", "title", "first", "amount", "tasks");

    private DeclarationTable() {}

    static CsvLines.Table of(String csv) {
        return CsvLines.table(csv, REQUIRED, MOST_ROWS, name -> code(COLUMNS, name))
                .filled();
    }

    static DeclarationText text(CsvLines.Row row) {
        return Records.map(
                row.read(DeclarationText.class),
                (name, value) -> value instanceof String kind && name.equals("kind") ? code(KINDS, kind) : value);
    }

    /** Returns the code that has this name in a language of the hub; the name itself if there is none. */
    private static String code(List<String> codes, String name) {
        var plain = UnmarkedText.of(name);
        return codes.stream()
                .filter(code -> Stream.of("vi", "en")
                        .flatMap(language -> Stream.of(Words.in(language)
                                .text("declaration-table." + code)
                                .split("\\|")))
                        .anyMatch(one -> UnmarkedText.of(one).equals(plain)))
                .findFirst()
                .orElse(name);
    }
}
