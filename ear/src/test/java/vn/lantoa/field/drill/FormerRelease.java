package vn.lantoa.field.drill;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The previous release, built from its source in a separate folder, and run by mvn -Prun. */
final class FormerRelease {
    /** Release 0.2.0; {@code -Ddrill.former=} names another one. */
    private static final String COMMIT = System.getProperty("drill.former", "f5299667");

    /** How its log ends when the demo content is complete, or cannot be completed. */
    private static final Pattern ENDED = Pattern.compile("demo content: \\d+ assets|demo content is not complete");

    private static final Duration BUILD_AND_DEMO = Duration.ofMinutes(20);

    private final Path folder;

    FormerRelease(Path work) {
        folder = work.resolve("former-" + COMMIT);
    }

    /** True if its source is available: not in a shallow clone or an archive. */
    static boolean isKnown() {
        try {
            return call(new ProcessBuilder("git", "cat-file", "-e", COMMIT + "^{commit}"), Duration.ofSeconds(20)) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    String commit() {
        return COMMIT;
    }

    /** Runs it in this home until the demo content is loaded and this work has begun, and stops it as an operator does. */
    void leaveIn(Path home, Consumer<Hub> work) throws IOException {
        unpack();
        var port = Ports.free();
        var log = folder.resolve("run.log");
        var command = new ArrayList<>(List.of("mvn", "-B", "-ntp"));
        command.addAll(List.of(System.getProperty("drill.maven", "-q").split(" ")));
        command.addAll(List.of("-Prun", "-Dlantoa.port=" + port, "-Dlantoa.home=" + home));
        var running = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            Publication.await(
                    "the demo content of " + COMMIT + ", see " + log,
                    BUILD_AND_DEMO,
                    () -> !running.isAlive() || ENDED.matcher(said(log)).find());
            var loaded = ENDED.matcher(said(log));
            if (!loaded.find() || loaded.group().endsWith("complete"))
                throw new IOException("did not load its demo content, see " + log);
            work.accept(new Hub(List.of(URI.create("http://127.0.0.1:" + port)), 0));
        } finally {
            running.destroy();
            running.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        }
    }

    private static String said(Path log) {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private void unpack() throws IOException {
        if (Files.exists(folder.resolve("pom.xml"))) return;
        Files.createDirectories(folder);
        var archive = folder.resolve("source.tar");
        var root = new String(
                        new ProcessBuilder("git", "rev-parse", "--show-toplevel")
                                .start()
                                .getInputStream()
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .strip();
        call(
                new ProcessBuilder("git", "archive", "--output=" + archive, COMMIT)
                        .directory(Path.of(root).toFile()),
                Duration.ofMinutes(2));
        call(new ProcessBuilder("tar", "-xf", "source.tar").directory(folder.toFile()), Duration.ofMinutes(2));
        Files.delete(archive);
    }

    private static int call(ProcessBuilder builder, Duration limit) throws IOException {
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .orTimeout(limit.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }
}
