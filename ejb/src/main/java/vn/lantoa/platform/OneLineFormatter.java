package vn.lantoa.platform;

import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/**
 * The formatter of another one's lines with whatever moves the cursor written out: what somebody typed into a name, a login
 * or a header starts no line that looks like one of ours, and neither colours nor clears an operator's terminal. A stack
 * trace keeps its lines, which begin as no entry does. JSON is as it was, since its texts are escaped the same way.
 */
final class OneLineFormatter extends Formatter {
    /** The beginnings of the lines of a stack trace, after the first. */
    private static final Set<String> STACK = Set.of("\tat ", "\t... ", "\tSuppressed: ", "Caused by: ");

    private final Formatter lines;

    OneLineFormatter(Formatter lines) {
        this.lines = lines;
    }

    @Override
    public String format(LogRecord record) {
        var line = lines.format(record);
        var end = end(line, record.getThrown() != null);
        if (line.chars().limit(end).noneMatch(OneLineFormatter::moves)) return line;
        var written = new StringBuilder(line.length() + 16);
        for (int at = 0; at < end; at++) {
            var one = line.charAt(at);
            if (one == '\n' && record.getThrown() != null && isStack(line, at + 1)) written.append(one);
            else if (one == '\t' && isStack(line, at)) written.append(one);
            else if (moves(one)) write(one, written);
            else written.append(one);
        }
        return written.append(line, end, line.length()).toString();
    }

    /** Where the text of a line ends; behind a stack trace stand its own break and that of the entry. */
    private static int end(String line, boolean hasStack) {
        var end = line.length();
        if (line.endsWith("\n")) end--;
        if (line.startsWith("\r", end - 1)) end--;
        while (hasStack && end > 0 && line.charAt(end - 1) == '\n') end--;
        return end;
    }

    private static boolean isStack(String line, int at) {
        return STACK.stream().anyMatch(beginning -> line.startsWith(beginning, at));
    }

    private static void write(char one, StringBuilder to) {
        switch (one) {
            case '\n' -> to.append("\\n");
            case '\r' -> to.append("\\r");
            case '\t' -> to.append("\\t");
            default -> to.append(String.format("\\u%04x", (int) one));
        }
    }

    /** Controls of either set, the breaks of Unicode, and what turns the direction of writing or is not seen at all. */
    private static boolean moves(int one) {
        var type = Character.getType(one);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    @Override
    public String getHead(Handler handler) {
        return lines.getHead(handler);
    }

    @Override
    public String getTail(Handler handler) {
        return lines.getTail(handler);
    }
}
