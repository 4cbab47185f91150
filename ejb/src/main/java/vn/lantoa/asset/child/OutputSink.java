package vn.lantoa.asset.child;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collector of a child's standard output up to a limit, or line by line for a consumer. Not thread-safe. */
final class OutputSink {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int limit;
    private final @Nullable Consumer<String> lines;

    OutputSink(int limit, @Nullable Consumer<String> lines) {
        this.limit = limit;
        this.lines = lines;
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
        if (next != '\n') {
            kept.write(next);
            return;
        }
        var line = text();
        kept.reset();
        follower.accept(line);
    }
}
