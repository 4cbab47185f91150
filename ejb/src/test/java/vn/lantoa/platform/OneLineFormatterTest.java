package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineFormatterTest {
    /** Lines as in the journal, with stack traces. */
    private static final Formatter SHORT = new Formatter() {
        @Override
        public String format(LogRecord record) {
            var stack = new StringWriter();
            if (record.getThrown() != null) record.getThrown().printStackTrace(new PrintWriter(stack, true));
            return "10:00:00 WARN  Uploads: " + record.getMessage()
                    + (stack.toString().isEmpty() ? "" : ": ")
                    + stack.toString().stripTrailing() + "\n";
        }
    };

    private final OneLineFormatter formatter = new OneLineFormatter(SHORT);

    @Test
    void a_name_with_line_breaks_starts_no_line_of_its_own() {
        assertThat(line("refused: a.png\r\n10:00:01 ERROR Audit: the log was forged"))
                .isEqualTo("10:00:00 WARN  Uploads: refused: a.png\\r\\n10:00:01 ERROR Audit: the log was forged\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J\u001b[31m",
                "\u009b31m",
                "\b\b\b",
                "\u0000",
                "\u007f",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u202e",
                "\u200b",
                "\t"
            })
    void control_and_invisible_characters_are_escaped(String hostile) {
        var line = line("login=" + hostile + "admin");

        assertThat(line).endsWith("admin\n").contains("login=\\");
        assertThat(line.substring(0, line.length() - 1)).matches("[\\x20-\\x7e]+");
    }

    @Test
    void text_in_any_language_stays_unchanged() {
        assertThat(line("Hướng dẫn nộp hồ sơ: ប្រជាជន 100 % – “tốt” 🙂"))
                .isEqualTo("10:00:00 WARN  Uploads: Hướng dẫn nộp hồ sơ: ប្រជាជន 100 % – “tốt” 🙂\n");
    }

    @Test
    void a_stack_trace_keeps_its_lines() {
        var cause = new IllegalStateException("inner");
        var lines = line("failed", new IllegalArgumentException("outer", cause))
                .lines()
                .toList();

        assertThat(lines.get(0)).isEqualTo("10:00:00 WARN  Uploads: failed: java.lang.IllegalArgumentException: outer");
        assertThat(lines.get(1)).startsWith("\tat vn.lantoa.platform.OneLineFormatterTest");
        assertThat(lines).contains("Caused by: java.lang.IllegalStateException: inner");
    }

    /** The line end of the server's own formatters. */
    @Test
    void an_entry_keeps_its_line_end() {
        var record = new LogRecord(Level.WARNING, "failed");
        record.setThrown(new IllegalStateException("a\nb"));
        var ended = new OneLineFormatter(new Formatter() {
            @Override
            public String format(LogRecord one) {
                return one.getMessage() + ": " + one.getThrown().getMessage() + "\n\tat x.Y.z(Y.java:1)\n\n";
            }
        });

        assertThat(ended.format(record)).isEqualTo("failed: a\\nb\n\tat x.Y.z(Y.java:1)\n\n");
        assertThat(line("")).isEqualTo("10:00:00 WARN  Uploads: \n");
    }

    @Test
    void an_exception_message_starts_no_line_of_its_own() {
        var lines = line("failed", new IllegalStateException("a\n10:00:01 ERROR Audit: forged"))
                .lines()
                .toList();

        assertThat(lines.get(0)).endsWith("IllegalStateException: a\\n10:00:01 ERROR Audit: forged");
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(line -> assertThat(line).startsWith("\tat "));
    }

    /** JSON letters that must be escaped are escaped already, and the escapes added here are valid JSON too. */
    @Test
    void a_json_line_stays_one_line() {
        var json = new OneLineFormatter(new Formatter() {
            @Override
            public String format(LogRecord record) {
                return "{\"message\":\"a\\nb " + record.getMessage() + "\"}\r\n";
            }
        });

        assertThat(json.format(new LogRecord(Level.INFO, "ơ"))).isEqualTo("{\"message\":\"a\\nb ơ\"}\r\n");
        assertThat(json.format(new LogRecord(Level.INFO, "\u202e"))).isEqualTo("{\"message\":\"a\\nb \\u202e\"}\r\n");
    }

    @Test
    void wraps_a_handlers_formatter_once_and_is_removed_at_the_end() {
        var handler = new StreamHandler(System.out, SHORT);
        var log = new LogHandlers();

        log.escape(handler);
        log.escape(handler);
        assertThat(handler.getFormatter().format(new LogRecord(Level.INFO, "a\nb")))
                .endsWith("a\\nb\n");

        log.stop();
        assertThat(handler.getFormatter()).isSameAs(SHORT);
    }

    @Test
    void is_around_all_that_the_server_writes_its_log_to() throws Exception {
        var cli = Files.readString(Path.of("../wildfly-config/src/main/cli/60-logging.cli"));

        assertThat(Pattern.compile("/logger=([^:]+):\\S*handlers=\\[")
                        .matcher(cli)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyElementsOf(LogHandlers.LOGGERS.subList(1, LogHandlers.LOGGERS.size()));
    }

    private String line(String message) {
        return formatter.format(new LogRecord(Level.WARNING, message));
    }

    private String line(String message, Throwable thrown) {
        var record = new LogRecord(Level.WARNING, message);
        record.setThrown(thrown);
        return formatter.format(record);
    }
}
