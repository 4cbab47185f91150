package vn.lantoa.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * File with the process id of a child. If the launcher is killed, the child outlives it and keeps its port and data
 * locked; the next launcher ends it. The process is recognised by its id and start time.
 */
final class PidFile {
    private static final Duration CLOCK_JITTER = Duration.ofSeconds(2);

    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        var start = process.info().startInstant().map(Instant::toString).orElse("");
        Files.write(file, List.of(Long.toString(process.pid()), start));
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Ends the child if an earlier launcher left it running. */
    void sweep() throws IOException {
        if (!Files.exists(file)) return;
        var left = find(Files.readAllLines(file));
        if (left.isPresent()) {
            Terminal.OUT.println("Ending process " + left.get().pid() + ", which an earlier run left running");
            end(left.get());
        }
        forget();
    }

    private static Optional<ProcessHandle> find(List<String> lines) {
        if (lines.size() < 2 || lines.get(1).isBlank()) return Optional.empty();
        var started = Instant.parse(lines.get(1));
        return ProcessHandle.of(Long.parseLong(lines.get(0))).filter(process -> process.info()
                .startInstant()
                .filter(at -> Duration.between(at, started).abs().compareTo(CLOCK_JITTER) <= 0)
                .isPresent());
    }

    /** Terminates the process; kills it if it is still running after 30 seconds. */
    static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception notInTime) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
