package vn.lantoa.kernel.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as CSV (RFC 4180) with a byte order mark: without it spreadsheets take it for their own encoding. */
public final class Csv {
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

    // a spreadsheet would run a cell that begins like a formula
    private static String cell(String value) {
        var harmless = value.matches("(?s)[=+@\\-\t\r].*") ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
