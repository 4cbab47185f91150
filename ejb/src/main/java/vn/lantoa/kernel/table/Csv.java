package vn.lantoa.kernel.table;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as CSV (RFC 4180) with a byte order mark: without it spreadsheets take it for their own encoding. */
public final class Csv {
    /**
     * The places in a cell where a spreadsheet would begin a formula: at its beginning, and where a reader that splits at
     * semicolons, tabs or line ends, whatever the quotes say, would begin another cell.
     */
    private static final Pattern FORMULA = Pattern.compile("^(?=[\\t\\r\\n])|(?<=^|[,;\\t\\r\\n])\"*+(?=[=+\\-@＝＋－＠])");

    private final StringBuilder text = new StringBuilder("\uFEFF");

    /** A table with these columns, whose names stand bare in the first line. */
    public Csv(String... columns) {
        text.append(String.join(",", columns)).append("\r\n");
    }

    /** Adds a line. */
    public Csv line(String... cells) {
        text.append(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    public String text() {
        return text.toString();
    }

    /** The text since the last time, for a table that is sent in parts. */
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
