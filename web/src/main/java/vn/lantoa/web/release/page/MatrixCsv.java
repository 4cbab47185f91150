package vn.lantoa.web.release.page;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.release.parity.MatrixEntry;
import vn.lantoa.release.parity.ServiceMatrix;

/** The matrix as CSV (RFC 4180) with a byte order mark: without it spreadsheets take it for their own encoding. */
final class MatrixCsv {
    private final StringBuilder text = new StringBuilder("\uFEFFservice,name,language,audience,state,assets\r\n");
    private final Map<String, String> names;

    /** @param names names of the services by their codes, where they have names */
    MatrixCsv(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    void add(String audience, ServiceMatrix matrix) {
        for (var row : matrix.rows())
            for (var cell : row.cells())
                line(
                        row.service(),
                        names.getOrDefault(row.service(), ""),
                        cell.language(),
                        audience,
                        cell.state().slug(),
                        cell.entries().stream().map(MatrixEntry::asset).collect(Collectors.joining(" ")));
    }

    String text() {
        return text.toString();
    }

    private void line(String... cells) {
        text.append(Stream.of(cells).map(MatrixCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    // a spreadsheet would run a cell that begins like a formula
    private static String cell(String value) {
        var harmless = value.matches("(?s)[=+@\\-\t\r].*") ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
