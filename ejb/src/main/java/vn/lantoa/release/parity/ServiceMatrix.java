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
 * Matrix of services by languages, with its gaps. A service has a row if it is registered or an asset explains it; a
 * language has a column if it is wanted or used by an asset.
 *
 * @param languages the columns, wanted languages first
 */
public record ServiceMatrix(List<String> languages, List<Row> rows) {
    /** Row of one service, with a cell per language. */
    public record Row(String service, List<Cell> cells) {}

    /** Assets for one service in one language; a cell without assets is a gap. */
    public record Cell(String language, List<MatrixEntry> entries) {
        /** Returns the state of the best asset in the cell. */
        public ParityState state() {
            return entries.stream()
                    .map(MatrixEntry::state)
                    .max(ParityState::compareTo)
                    .orElse(ParityState.MISSING);
        }
    }

    /**
     * Builds the matrix of the given assets.
     *
     * @param registered services that get a row in any case
     * @param wanted languages that get a column in any case
     * @param audience only assets for this audience code count; empty for all
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

    /**
     * Returns a matrix with at most {@code most} rows, after the row of the given service.
     *
     * @param service the service before the first row; empty to start with the first row
     */
    public ServiceMatrix after(String service, int most) {
        var shown = rows.stream().filter(row -> row.service().compareTo(service) > 0);
        return new ServiceMatrix(languages, shown.limit(most).toList());
    }

    /** Returns the service of the last row. */
    public Optional<String> last() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.get(rows.size() - 1).service());
    }

    /** Returns the number of empty cells. */
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
