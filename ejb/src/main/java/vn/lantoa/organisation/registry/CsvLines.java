package vn.lantoa.organisation.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** The names of the columns that the first line gives, in small letters; there must be a first line. */
    public static List<String> header(List<Line> lines) {
        return lines.get(0).cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The issues of a table as a whole: each of these columns that it lacks, and more rows than this. */
    public static Issues check(List<Line> lines, List<String> required, int mostRows) {
        var header = header(lines);
        var issues = Issues.none().when(lines.size() > mostRows + 1, "file", "too-many-lines", mostRows);
        for (var column : required) issues = issues.when(!header.contains(column), "file", "column-missing", column);
        return issues;
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

        /** The cell under a column of the header, in NFC and without space around it; empty where there is none. */
        public String cell(List<String> header, String column) {
            int index = header.indexOf(column);
            return index < 0 || index >= cells.size()
                    ? ""
                    : Normalizer.normalize(cells.get(index).strip(), Normalizer.Form.NFC);
        }
    }
}
