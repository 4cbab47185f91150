package vn.lantoa.organisation.registry;

import java.util.ArrayList;
import java.util.List;

/**
 * A reader of comma-separated text (RFC 4180, with quotes). Spreadsheets set to Vietnamese write semicolons: whichever
 * of the two stands more often in the first line is the separator. Empty lines and lines that begin with # are left
 * out.
 */
public final class CsvLines {
    private final String text;
    private char separator = ',';
    private int at;
    private int lineNumber = 1;

    private CsvLines(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The lines of a text, without empty lines and comments. */
    public static List<Line> of(String text) {
        var lines = new CsvLines(text);
        var all = new ArrayList<Line>();
        while (lines.at < lines.text.length()) {
            if (lines.text.charAt(lines.at) == '#') {
                lines.skipLine();
                continue;
            }
            if (all.isEmpty()) lines.separator = lines.guessSeparator();
            int number = lines.lineNumber;
            var cells = lines.readLine();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) all.add(new Line(number, cells));
        }
        return List.copyOf(all);
    }

    private char guessSeparator() {
        int end = text.indexOf('\n', at);
        var first = text.substring(at, end < 0 ? text.length() : end);
        return first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n') at++;
        endLine();
    }

    private List<String> readLine() {
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(readCell());
            if (at < text.length() && text.charAt(at) == separator) at++;
            else break;
        }
        endLine();
        return cells;
    }

    private String readCell() {
        if (at < text.length() && text.charAt(at) == '"') return readQuoted();
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') at++;
        return text.substring(start, at).replace("\r", "");
    }

    private String readQuoted() {
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') lineNumber++;
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') at++;
        return cell.toString();
    }

    private void endLine() {
        if (at < text.length()) at++;
        lineNumber++;
    }

    /** One line of cells, with its number as an editor shows it. */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
