package vn.lantoa.release.parity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var cells = new HashMap<Place, List<MatrixEntry>>();
        for (var entry : entries)
            if (audience.isEmpty() || entry.audience().contains(audience))
                for (var service : entry.services())
                    cells.computeIfAbsent(new Place(service, entry.language()), place -> new ArrayList<>())
                            .add(entry);
        return new ServiceMatrix(
                languages,
                services.stream().map(service -> row(service, languages, cells)).toList());
    }

    /** The matrix with so many rows at most, those after this service; an empty one is before the first. */
    public ServiceMatrix after(String service, int most) {
        var shown = rows.stream().filter(row -> row.service().compareTo(service) > 0);
        return new ServiceMatrix(languages, shown.limit(most).toList());
    }

    /** The service of the last row. */
    public Optional<String> last() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.get(rows.size() - 1).service());
    }

    /** The number of empty cells. */
    public long missing() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() == ParityState.MISSING)
                .count();
    }

    private static Row row(String service, List<String> languages, Map<Place, List<MatrixEntry>> cells) {
        return new Row(
                service,
                languages.stream()
                        .map(language ->
                                new Cell(language, cells.getOrDefault(new Place(service, language), List.of())))
                        .toList());
    }

    private record Place(String service, String language) {}
}
