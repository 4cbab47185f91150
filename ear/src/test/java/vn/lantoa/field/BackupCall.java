package vn.lantoa.field;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A call of the backup commands as a separate process, with settings in its environment, which may be killed. */
final class BackupCall {
    private static final int MINUTES = 5;

    private final Process process;
    private final Path output;

    private BackupCall(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it as {@code lantoa …} of the zip does. */
    static BackupCall start(Map<String, String> settings, String... words) throws IOException {
        return start("vn.lantoa.run.backup.BackupCommand", 48, settings, words);
    }

    /** Starts it as the script in a home does, with the home's store in the same heap. */
    static BackupCall ofHome(Path home, String... words) throws IOException {
        var all = new ArrayList<>(List.of(System.getProperty("server.home"), home.toString()));
        all.addAll(Arrays.asList(words));
        return start("vn.lantoa.run.HomeCommand", 64, Map.of(), all.toArray(String[]::new));
    }

    /** Starts it with a heap of this many MB, smaller than the trial's large object: the commands must stream. */
    private static BackupCall start(String main, int heap, Map<String, String> settings, String... words)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + heap + "m",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(Arrays.asList(words));
        var file = Files.createTempFile(Program.workshop("logs"), words[0].replaceAll("\\W", ""), ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(file.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LANTOA_"));
        builder.environment().putAll(settings);
        return new BackupCall(builder.start(), file);
    }

    /** The exit status. */
    int ended() throws InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            kill();
            throw new IllegalStateException("not at its end after " + MINUTES + " minutes: " + said());
        }
        return process.exitValue();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** The command lines of it and of its programs, as everyone on the machine sees them. */
    List<String> commandLines() {
        var lines = new ArrayList<String>();
        process.info().commandLine().ifPresent(lines::add);
        process.descendants().forEach(child -> child.info().commandLine().ifPresent(lines::add));
        return lines;
    }

    /** Kills as kill -9 does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    String said() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
