package vn.lantoa.web.release;

import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.release.parity.MatrixEntry;
import vn.lantoa.release.parity.ServiceMatrix;

/** Writes the service matrix as CSV. */
final class MatrixCsv {
    private final Csv csv = new Csv("service", "name", "language", "audience", "state", "assets");
    private final Map<String, String> names;

    /** Creates the writer; {@code names} are the names of services by code, as far as known. */
    MatrixCsv(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    void add(String audience, ServiceMatrix matrix) {
        for (var row : matrix.rows())
            for (var cell : row.cells())
                csv.line(
                        row.service(),
                        names.getOrDefault(row.service(), ""),
                        cell.language(),
                        audience,
                        cell.state().slug(),
                        cell.entries().stream().map(MatrixEntry::asset).collect(Collectors.joining(" ")));
    }

    String drain() {
        return csv.drain();
    }
}
