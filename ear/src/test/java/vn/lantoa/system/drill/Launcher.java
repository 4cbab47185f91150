package vn.lantoa.system.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.lantoa.run.Run;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheProduct;

/** The process started by {@code mvn -Prun}, in a separate process group, which Ctrl-C reaches as a whole. */
final class Launcher implements AutoCloseable {
    private static final int MINUTES = 3;

    private final Process process;
    private final Path said;

    private Launcher(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    static Launcher start(Path home, int port, Path content, Path said) throws IOException {
        // a background build makes its programs ignore Ctrl-C
        var command = List.of(
                "env",
                "--default-signal=INT",
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dlantoa.port=" + port,
                Run.class.getName(),
                System.getProperty("server.home"),
                System.getProperty("product.ear"),
                home.toString(),
                content.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        return new Launcher(builder.start(), said);
    }

    /** Waits until it reports that all demo content is loaded. */
    void awaitDemo() {
        HubClient.await("the demo content", TheProduct.PATIENCE.multipliedBy(2), this::isLoaded);
    }

    /** True once all demo content exists. */
    boolean isLoaded() {
        return said().matches("(?s).*demo content: \\d+ assets.*|.*the demo content is there.*");
    }

    /** Sends Ctrl-C, and waits for the process to end. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", "--", "-" + process.pid())
                .inheritIO()
                .start()
                .waitFor();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES))
            throw new IllegalStateException("it goes on after Ctrl-C: " + said());
    }

    String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
