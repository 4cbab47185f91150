package vn.lantoa.web.release.page;

import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.release.parity.MatrixEntry;
import vn.lantoa.release.parity.ServiceMatrix;

/** The matrix as CSV. */
final class MatrixCsv {
    private final Csv csv = new Csv("service", "name", "language", "audience", "state", "assets");
    private final Map<String, String> names;

    /** @param names names of the services by their codes, where they have names */
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
