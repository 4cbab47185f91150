package vn.lantoa.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Records;

/**
 * Parser of comma-separated text (RFC 4180, with quotes). Spreadsheets with Vietnamese settings write semicolons. The
 * separator is the one of the two that occurs more often in the first line. Empty lines and lines starting with # are
 * skipped. An unclosed quote extends to the end of the text; text after a closing quote belongs to the cell.
 */
public final class CsvLines {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private CsvLines() {}

    /** Returns the lines of the text, without empty lines and comments. */
    public static List<Line> of(String text) {
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var lines = new ArrayList<Line>();
        try (var parser = CSVParser.parse(
                bare, FORMAT.builder().setDelimiter(separator(bare)).get())) {
            for (var line : parser) {
                var cells = line.toList();
                // the parser reports the last line of a record, which spans several lines if quotes contain line breaks
                var breaks =
                        String.join("", cells).chars().filter(c -> c == '\n').count();
                if (cells.stream().anyMatch(cell -> !cell.isBlank()))
                    lines.add(new Line((int) (parser.getCurrentLineNumber() - breaks), cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
        return List.copyOf(lines);
    }

    /**
     * Parses a table whose first line names the columns.
     *
     * @param required the columns that must be present, in lower case
     * @param mostRows the maximum number of rows below the first line
     */
    public static Table table(String text, List<String> required, int mostRows) {
        return table(text, required, mostRows, name -> name);
    }

    /** Parses a table like {@link #table(String, List, int)}; the function returns the column for a name in it. */
    public static Table table(String text, List<String> required, int mostRows, UnaryOperator<String> column) {
        var lines = of(text);
        if (lines.isEmpty()) return new Table(List.of(), List.of(), Issues.of("file", "empty"));
        var columns = lines.get(0).cells().stream()
                .map(cell -> column.apply(cell.strip().toLowerCase(Locale.ROOT)))
                .toList();
        var issues = Issues.none().when(lines.size() > mostRows + 1, "file", "too-many-lines", mostRows);
        for (var name : required) issues = issues.when(!columns.contains(name), "file", "column-missing", name);
        var rows = lines.stream().skip(1).map(line -> new Row(line, columns)).toList();
        return new Table(columns, rows, issues);
    }

    /** Parses a date such as {@code 2025-07-01} or {@code 1/7/2025}; empty if the text is not a date. */
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

    /** Returns the issues with the line in front of the field: {@code lines[7].code}. */
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

    /** Line of cells, with its number as shown by an editor. */
    public record Line(int number, List<String> cells) {}

    /**
     * Table.
     *
     * @param columns column names in lower case
     * @param rows the rows below the column names
     * @param issues the issues of the table as a whole
     */
    public record Table(List<String> columns, List<Row> rows, Issues issues) {
        /** Returns the rows; empty if the table as a whole has issues. */
        public List<Row> good() {
            return issues.isEmpty() ? rows : List.of();
        }

        /**
         * Rejects the table if it, or any of the parsed rows, has an issue.
         *
         * @param parsed the good rows as parsed, in their order
         * @param check returns the issues of a parsed row
         * @throws vn.lantoa.kernel.Rejected with the issues of the table and of all rows, by line
         */
        public <T> void requireValid(List<T> parsed, Function<T, Issues> check) {
            var all = issues;
            for (int i = 0; i < parsed.size(); i++) {
                var found = rows.get(i).check().and(check.apply(parsed.get(i)));
                all = all.and(at(rows.get(i).line().number(), found));
            }
            all.throwIfAny();
        }

        /** Returns this table. If the table has no rows, the result's only issue is that it is empty. */
        public Table filled() {
            return rows.isEmpty() ? new Table(columns, rows, Issues.of("file", "empty")) : this;
        }
    }

    /** Row of a table. */
    public record Row(Line line, List<String> columns) {
        /** Returns the cell in a column, in NFC and trimmed; empty if the row has no such cell. */
        public String cell(String column) {
            int index = columns.indexOf(column);
            return index < 0 || index >= line.cells().size()
                    ? ""
                    : Normalizer.normalize(line.cells().get(index).strip(), Normalizer.Form.NFC);
        }

        /**
         * Returns the row as a record: a text component is the cell in the column of the same name, and a list
         * component is the words in that cell. Other components are null.
         */
        public <R extends Record> R read(Class<R> type) {
            return Records.make(type, component -> {
                if (component.getType() == List.class) return words(component.getName());
                return component.getType() == String.class ? cell(component.getName()) : null;
            });
        }

        private List<String> words(String column) {
            return Stream.of(cell(column).split("[\\s,;|]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        /** Returns an issue if the row has more cells than there are columns. */
        public Issues check() {
            return Issues.none().when(line.cells().size() > columns.size(), "", "too-many-cells", columns.size());
        }
    }
}
