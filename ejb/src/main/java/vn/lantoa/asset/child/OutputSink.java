package vn.lantoa.asset.child;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collector of a child's standard output up to a limit, or part by part for a consumer. Not thread-safe. */
final class OutputSink {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int limit;
    private final @Nullable Consumer<String> lines;
    private final char end;

    OutputSink(int limit, @Nullable Consumer<String> lines) {
        this(limit, lines, '\n');
    }

    /**
     * Creates a sink of parts.
     *
     * @param end the character after each part
     */
    OutputSink(int limit, @Nullable Consumer<String> lines, char end) {
        this.limit = limit;
        this.lines = lines;
        this.end = end;
    }

    /** Consumes the first {@code length} bytes; returns false if the limit is exceeded. */
    boolean accept(byte[] bytes, int length) {
        if (lines == null) kept.write(bytes, 0, length);
        else for (int i = 0; i < length; i++) accept(bytes[i], lines);
        return kept.size() <= limit;
    }

    String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }

    private void accept(byte next, Consumer<String> follower) {
        if (next != end) {
            kept.write(next);
            return;
        }
        var line = text();
        kept.reset();
        follower.accept(line);
    }
}
