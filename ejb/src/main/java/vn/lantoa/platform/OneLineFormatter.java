package vn.lantoa.platform;

import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/**
 * Formatter that escapes cursor movements in the lines of another formatter. Text from users, such as names, logins or
 * headers, can then neither forge log lines nor colour or clear a terminal. Stack traces keep their line breaks,
 * because their lines cannot be mistaken for entries. JSON is unchanged, because its texts are already escaped.
 */
final class OneLineFormatter extends Formatter {
    /** The prefixes of the lines of a stack trace after the first. */
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

    /** Returns the end of the text of a line. A stack trace is followed by its own line break and that of the entry. */
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

    /** Returns true for control characters, line breaks, and invisible or direction-changing characters. */
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
