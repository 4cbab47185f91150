package vn.lantoa.release.parity;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The matrix of services by languages, with its gaps. A service is in it because it is in the register, or as soon as
 * one asset explains it; a language as soon as it is wanted or an asset is in it.
 *
 * @param languages the columns: those that are wanted first, in their order
 */
public record ServiceMatrix(List<String> languages, List<Row> rows) {
    public ServiceMatrix {
        languages = List.copyOf(languages);
        rows = List.copyOf(rows);
    }

    /** The row of one service, a cell for each language. */
    public record Row(String service, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The assets for one service in one language; an empty cell is a gap. */
    public record Cell(String language, List<MatrixEntry> entries) {
        public Cell {
            entries = List.copyOf(entries);
        }

        /** The state of the cell: that of the best of its assets. */
        public ParityState state() {
            return entries.stream()
                    .map(MatrixEntry::state)
                    .max(ParityState::compareTo)
                    .orElse(ParityState.MISSING);
        }
    }

    /**
     * Makes the matrix of these assets.
     *
     * @param registered services that should be explained, whether anything does or not
     * @param wanted languages in which everything should be
     * @param audience a code, so that only assets for these people count; empty for all
     */
    public static ServiceMatrix of(
            Collection<MatrixEntry> entries, Collection<String> registered, List<String> wanted, String audience) {
        var services = new TreeSet<>(registered);
        entries.forEach(entry -> services.addAll(entry.services()));
        var languages = Stream.concat(
                        wanted.stream(),
                        entries.stream().map(MatrixEntry::language).sorted())
                .distinct()
                .toList();
        var meant = entries.stream()
                .filter(entry -> audience.isEmpty() || entry.audience().contains(audience))
                .toList();
        return new ServiceMatrix(
                languages,
                services.stream().map(service -> row(service, languages, meant)).toList());
    }

    /** The number of empty cells. */
    public long missing() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() == ParityState.MISSING)
                .count();
    }

    private static Row row(String service, List<String> languages, List<MatrixEntry> meant) {
        return new Row(
                service,
                languages.stream()
                        .map(language -> new Cell(
                                language,
                                meant.stream()
                                        .filter(entry -> entry.language().equals(language))
                                        .filter(entry -> entry.services().contains(service))
                                        .toList()))
                        .toList());
    }
}
