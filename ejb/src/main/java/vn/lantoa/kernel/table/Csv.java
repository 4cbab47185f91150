package vn.lantoa.kernel.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CSV table (RFC 4180) with a byte order mark. Without the mark, spreadsheets assume their local encoding. */
public final class Csv {
    /**
     * Positions in a cell where a spreadsheet would start a formula: at the beginning of the cell, and after a comma,
     * semicolon, tab or line end, for readers that split there even inside quotes.
     */
    private static final Pattern FORMULA = Pattern.compile("^(?=[\\t\\r\\n])|(?<=^|[,;\\t\\r\\n])\"*+(?=[=+\\-@＝＋－＠])");

    private final StringBuilder text = new StringBuilder("\uFEFF");
    private final List<String> columns;

    /** Creates a table with these columns. The first line holds their names, without quotes. */
    public Csv(String... columns) {
        this.columns = List.of(columns);
        text.append(String.join(",", columns)).append("\r\n");
    }

    /** Adds a line. */
    public Csv line(String... cells) {
        text.append(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /** Adds a line with these cells by column; other cells are empty. */
    public Csv line(Map<String, ?> cells) {
        return line(columns.stream()
                .map(column -> String.valueOf(Objects.requireNonNullElse(cells.get(column), "")))
                .toArray(String[]::new));
    }

    public String text() {
        return text.toString();
    }

    /** Returns the text added since the last call, for a table that is sent in parts. */
    public String drain() {
        var part = text.toString();
        text.setLength(0);
        return part;
    }

    private static String cell(String value) {
        var harmless = FORMULA.matcher(value).replaceAll("$0'");
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
