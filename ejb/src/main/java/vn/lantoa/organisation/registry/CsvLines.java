package vn.lantoa.organisation.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Issues;

/**
 * A reader of comma-separated text (RFC 4180, with quotes). Spreadsheets set to Vietnamese write semicolons: whichever
 * of the two stands more often in the first line is the separator. Empty lines and lines that begin with # are left
 * out. A quote that is never closed ends with the text, and what follows a closed one belongs to its cell.
 */
public final class CsvLines {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private CsvLines() {}

    /** The lines of a text, without empty lines and comments. */
    public static List<Line> of(String text) {
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var lines = new ArrayList<Line>();
        try (var parser = CSVParser.parse(
                bare, FORMAT.builder().setDelimiter(separator(bare)).get())) {
            for (var line : parser) {
                var cells = line.toList();
                // the parser stands at the end of a line that quotes may have broken
                var breaks =
                        String.join("", cells).chars().filter(c -> c == '\n').count();
                if (cells.stream().anyMatch(cell -> !cell.isBlank()))
                    lines.add(new Line((int) (parser.getCurrentLineNumber() - breaks), cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot fail to be read", e);
        }
        return List.copyOf(lines);
    }

    /** The table of a text, whose first line names the columns: these must be among them, and no more rows than this. */
    public static Table table(String text, List<String> required, int mostRows) {
        var lines = of(text);
        if (lines.isEmpty()) return new Table(List.of(), List.of(), Issues.of("file", "empty"));
        var columns = lines.get(0).cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        var issues = Issues.none().when(lines.size() > mostRows + 1, "file", "too-many-lines", mostRows);
        for (var column : required) issues = issues.when(!columns.contains(column), "file", "column-missing", column);
        var rows = lines.stream().skip(1).map(line -> new Row(line, columns)).toList();
        return new Table(columns, rows, issues);
    }

    /** A day as {@code 2025-07-01} or {@code 1/7/2025}; empty where it is none. */
    public static Optional<LocalDate> day(String text) {
        try {
            var parts = text.split("/", -1);
            return parts.length == 3
                    ? Optional.of(LocalDate.of(number(parts[2]), number(parts[1]), number(parts[0])))
                    : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    /** The same issues, with the line in front of the field: {@code lines[7].code}. */
    public static Issues at(int line, Issues issues) {
        return new Issues(issues.list().stream()
                .map(issue -> new Issue(fieldAt(line, issue.field()), issue.code(), issue.params()))
                .toList());
    }

    private static String fieldAt(int line, String field) {
        return "lines[" + line + "]" + (field.isEmpty() ? "" : "." + field);
    }

    private static char separator(String text) {
        var first = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        var semicolons = first.chars().filter(c -> c == ';').count();
        return semicolons > first.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    /** One line of cells, with its number as an editor shows it. */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** The names of the columns in small letters, the rows below them, and what is wrong with the table as a whole. */
    public record Table(List<String> columns, List<Row> rows, Issues issues) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** The rows of a table with which nothing is wrong as a whole. */
        public List<Row> good() {
            return issues.isEmpty() ? rows : List.of();
        }

        /** The same table, of which nothing else is wrong if it has no row. */
        public Table filled() {
            return rows.isEmpty() ? new Table(columns, rows, Issues.of("file", "empty")) : this;
        }
    }

    /** A line below the names of the columns. */
    public record Row(Line line, List<String> columns) {
        public Row {
            columns = List.copyOf(columns);
        }

        /** The cell under a column, in NFC and without space around it; empty where there is none. */
        public String cell(String column) {
            int index = columns.indexOf(column);
            return index < 0 || index >= line.cells().size()
                    ? ""
                    : Normalizer.normalize(line.cells().get(index).strip(), Normalizer.Form.NFC);
        }

        /** An issue where it has more cells than there are columns. */
        public Issues check() {
            return Issues.none().when(line.cells().size() > columns.size(), "", "too-many-cells", columns.size());
        }
    }
}
