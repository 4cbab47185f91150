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

/** A call of the commands for backups, as a process of its own: with settings by its environment, and so that it may be killed. */
final class BackupCall {
    private static final int MINUTES = 5;

    private final Process process;
    private final Path said;

    private BackupCall(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** As {@code lantoa …} of the zip runs it. */
    static BackupCall start(Map<String, String> settings, String... words) throws IOException {
        return start("vn.lantoa.run.backup.BackupCommand", settings, words);
    }

    /** As the script in a home runs it. */
    static BackupCall ofHome(Path home, String... words) throws IOException {
        var all = new ArrayList<>(List.of(System.getProperty("server.home"), home.toString()));
        all.addAll(Arrays.asList(words));
        return start("vn.lantoa.run.HomeCommand", Map.of(), all.toArray(String[]::new));
    }

    private static BackupCall start(String main, Map<String, String> settings, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(Arrays.asList(words));
        var said = Files.createTempFile(Program.workshop("logs"), words[0].replaceAll("\\W", ""), ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LANTOA_"));
        builder.environment().putAll(settings);
        return new BackupCall(builder.start(), said);
    }

    /** Its exit code. */
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

    /** What everyone on the machine sees of it and of the programs it runs. */
    List<String> commandLines() {
        var lines = new ArrayList<String>();
        process.info().commandLine().ifPresent(lines::add);
        process.descendants().forEach(child -> child.info().commandLine().ifPresent(lines::add));
        return lines;
    }

    /** As kill -9 does it. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    String said() {
        try {
            return Files.readString(said, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
