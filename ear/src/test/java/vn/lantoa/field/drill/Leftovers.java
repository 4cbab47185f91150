package vn.lantoa.field.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The leftovers of a killed drill run in its home: processes, which hold ports and data, and files. */
final class Leftovers {
    private static final Duration CLOCK_JITTER = Duration.ofSeconds(2);

    private Leftovers() {}

    static void end(Path home) throws IOException {
        if (!Files.exists(home)) return;
        try (var files = Files.list(home)) {
            for (var file : files.filter(one -> one.toString().endsWith(".pid")).toList())
                end(Files.readAllLines(file));
        }
        try (var paths = Files.walk(home)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    /** Ends processes by the launcher's lines, their id and start: ids are reused. */
    private static void end(List<String> lines) {
        var begun = Instant.parse(lines.get(1));
        ProcessHandle.of(Long.parseLong(lines.get(0)))
                .filter(process -> process.info()
                        .startInstant()
                        .filter(at -> Duration.between(at, begun).abs().compareTo(CLOCK_JITTER) <= 0)
                        .isPresent())
                .ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }
}
