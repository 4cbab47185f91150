package vn.lantoa.run.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Runner of a child process, whose output is read line by line. The child ends with this process at the latest. */
final class Child {
    private Child() {}

    /** Runs the command and returns all lines of its standard output. */
    static List<String> run(List<String> command, Map<String, String> environment, String failure) {
        var lines = new ArrayList<String>();
        hear(command, environment, lines::add, failure);
        return lines;
    }

    /**
     * Runs the command and passes on each line of its output.
     *
     * @param failure the error message for a non-zero exit status; the program's own message is appended
     */
    static void hear(List<String> command, Map<String, String> environment, Consumer<String> listener, String failure) {
        try {
            var errors = Files.createTempFile("lantoa", ".err");
            try {
                var builder = new ProcessBuilder(command).redirectError(errors.toFile());
                builder.environment().putAll(environment);
                builder.environment().put("LC_MESSAGES", "C");
                var code = listen(builder.start(), listener);
                if (code != 0) throw new BackupFault(failure + ": " + oneLine(Files.readString(errors)));
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new BackupFault(failure, e);
        }
    }

    private static int listen(Process process, Consumer<String> listener) throws IOException {
        // if this process is interrupted, the child must not continue writing
        var hook = new Thread(process::destroy, "end of a program");
        Runtime.getRuntime().addShutdownHook(hook);
        try (InputStream stream = process.getInputStream();
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            process.getOutputStream().close();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) listener.accept(line);
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupFault("interrupted", e);
        } finally {
            process.destroy();
            forget(hook);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAnyway) {
            // the hook has already run, or is running
        }
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("; "));
    }
}
