package vn.lantoa.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** A third-party program: its output is read line by line, and it ends with the trial. */
public final class Program implements AutoCloseable {
    private static final Path SCRIPTS = Path.of("src/test/node").toAbsolutePath();

    private final List<String> command;
    private final Process process;

    private Program(List<String> command, Path errors) throws IOException {
        this.command = command;
        this.process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
    }

    /** A directory of the trial of this name, empty or with the files of a former run. */
    public static Path workshop(String name) throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("field.work")).resolve(name));
    }

    /** The same directory, emptied. */
    public static Path emptyWorkshop(String name) throws IOException {
        var folder = workshop(name);
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
        return Files.createDirectories(folder);
    }

    public static Program start(String... command) throws IOException {
        return new Program(
                List.of(command), workshop("logs").resolve(Path.of(command[0]).getFileName() + ".log"));
    }

    /** One of our scripts, beside the npm packages that it needs. */
    public static Program node(String script, String... arguments) throws IOException {
        var copy = Path.of(System.getProperty("field.npm")).resolve(script);
        Files.copy(SCRIPTS.resolve(script), copy, StandardCopyOption.REPLACE_EXISTING);
        var command = new ArrayList<>(List.of("node", copy.toString()));
        command.addAll(Arrays.asList(arguments));
        return start(command.toArray(String[]::new));
    }

    /** A program of an npm package. */
    static Program npm(String program, String... arguments) throws IOException {
        var file = Path.of(System.getProperty("field.npm"), "node_modules", ".bin", program);
        var command = new ArrayList<>(List.of(file.toString()));
        command.addAll(Arrays.asList(arguments));
        return start(command.toArray(String[]::new));
    }

    /** Passes its output on to the end; returns whether it succeeded. */
    public boolean hear(Consumer<String> listener) throws InterruptedException {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) listener.accept(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return process.waitFor() == 0;
    }

    /** All lines of its output; it must succeed. */
    public List<String> lines() throws InterruptedException {
        var lines = new ArrayList<String>();
        if (!hear(lines::add)) throw new IllegalStateException(command + " failed, see field/logs: " + lines);
        return lines;
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
