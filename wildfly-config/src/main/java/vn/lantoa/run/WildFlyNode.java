package vn.lantoa.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly server with the EAR. It can be stopped or killed, and started again at the same address. */
public final class WildFlyNode implements AutoCloseable {
    private final Settings settings;
    private final Map<String, String> services;
    private final String name;
    private final int port;
    private final int managementPort;
    private @Nullable Process process;

    WildFlyNode(Settings settings, Map<String, String> services, String name, int port) {
        this.settings = settings;
        this.services = services;
        this.name = name;
        this.port = port;
        this.managementPort = Ports.preferred(port + 1910);
    }

    public URI home() {
        return URI.create("http://localhost:" + port);
    }

    public URI management() {
        return URI.create("http://localhost:" + managementPort);
    }

    public Path log() {
        return base().resolve("log/server.log");
    }

    Path base() {
        return settings.home().resolve(name);
    }

    Path ear() {
        return base().resolve("deployments").resolve("lantoa.ear");
    }

    private PidFile pid() {
        return new PidFile(settings.home().resolve(name + ".pid"));
    }

    /** Starts the server without waiting until it is ready; see {@link #ready}. */
    public WildFlyNode start() {
        try {
            pid().sweep();
            layOut();
            var builder = new ProcessBuilder(command()).redirectErrorStream(true);
            if (settings.machine().verbose()) builder.inheritIO();
            else builder.redirectOutput(base().resolve("log/console.log").toFile());
            environment(builder.environment());
            var started = builder.start();
            process = started;
            pid().write(started.toHandle());
            return this;
        } catch (IOException e) {
            throw new CannotStart("cannot start " + name + " in " + base() + ": " + e.getMessage(), e);
        }
    }

    /** Copies the current settings and application; logs and transaction logs stay. */
    private void layOut() throws IOException {
        for (var old : List.of("configuration", "deployments", "tmp", "data/content")) Home.delete(base().resolve(old));
        Home.copy(settings.server().resolve("standalone/configuration"), base().resolve("configuration"));
        if (!settings.takesCommands()) takeNoCommands(base().resolve("configuration/standalone.xml"));
        Files.createDirectories(base().resolve("log"));
        Files.createDirectories(ear().getParent());
        Files.copy(settings.ear(), ear(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Requires a management account; none exists, so users who can read the server's files cannot control it. */
    private static void takeNoCommands(Path file) throws IOException {
        var shipped = Files.readString(file);
        var changed = shipped.replace("<mechanism mechanism-name=\"JBOSS-LOCAL-USER\" realm-mapper=\"local\"/>", "");
        if (changed.equals(shipped)) throw new IOException("no JBOSS-LOCAL-USER in " + file);
        Files.writeString(file, changed);
    }

    private List<String> command() {
        var command = StandaloneCommandBuilder.of(settings.server()).setBaseDirectory(base());
        command.setJavaOptions(settings.machine().compiler());
        command.addJavaOptions(
                "-Xmx" + settings.machine().heap(),
                "-XX:+UseSerialGC",
                "-XX:MetaspaceSize=256m", // avoids full garbage collections during the start
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true");
        var properties = new ArrayList<String>();
        properties.add("-Djboss.bind.address=" + Ports.LOOPBACK);
        properties.add("-Djboss.bind.address.management=" + Ports.LOOPBACK);
        properties.add("-Djboss.http.port=" + port);
        properties.add("-Djboss.management.http.port=" + managementPort);
        properties.add("-Djboss.node.name=" + name);
        properties.add("-Dlantoa.node=" + name);
        properties.add("-Dlantoa.demo=" + settings.demo());
        command.addServerArguments(properties);
        return command.build();
    }

    private void environment(Map<String, String> environment) throws IOException {
        if (!settings.demo()) drawKeys(environment);
        environment.putIfAbsent(Settings.PUBLIC_URL, home().toString());
        environment.put("LC_ALL", "C.UTF-8"); // for file names in any language
        environment.putAll(services);
        environment.putAll(settings.environment());
    }

    /** Generates the keys, each in a file that only its owner can read. In demo mode the hub generates its own keys. */
    private void drawKeys(Map<String, String> environment) throws IOException {
        if (!environment.containsKey("LANTOA_SIGNING_KEY") && !environment.containsKey("LANTOA_SIGNING_KEY_FILE"))
            environment.put(
                    "LANTOA_SIGNING_KEY_FILE",
                    DrawnKeys.signing(settings.home().resolve("signing.key")).toString());
        if (!environment.containsKey("LANTOA_DATA_KEY") && !environment.containsKey("LANTOA_DATA_KEY_FILE"))
            environment.put(
                    "LANTOA_DATA_KEY_FILE",
                    DrawnKeys.data(settings.home().resolve("data.key")).toString());
    }

    /** Waits until the application reports ready. */
    public WildFlyNode ready(Duration limit) {
        new Readiness(this).await(limit);
        return this;
    }

    /** Waits until the server is ready, or responds and has reported DOWN for a while; returns whether it is ready. */
    boolean answers(Duration limit) {
        return new Readiness(this).await(limit, Duration.ofSeconds(15));
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    Process process() {
        if (process == null) throw new IllegalStateException(name + " was not started");
        return process;
    }

    /** Stops the server like SIGTERM: running requests end first. */
    public void stop() {
        if (process == null) return;
        PidFile.end(process.toHandle());
        forget();
    }

    /** Kills the server, like {@code kill -9} or the loss of its machine. */
    public void kill() {
        process().destroyForcibly();
        process().onExit().join();
        forget();
    }

    private void forget() {
        try {
            pid().forget();
        } catch (IOException e) {
            Terminal.ERR.println("cannot delete " + name + ": " + e.getMessage());
        }
    }

    public int await() throws InterruptedException {
        return process().waitFor();
    }

    @Override
    public void close() {
        stop();
    }
}
