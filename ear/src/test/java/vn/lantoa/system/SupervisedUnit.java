package vn.lantoa.system;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lantoa.run.demo.HubClient;

/** A service under a substitute for systemd, by the settings of its unit, for tests without systemd. */
final class SupervisedUnit implements AutoCloseable {
    /** Starts the command of the unit. */
    interface Start {
        Process call() throws IOException;
    }

    private final ServiceUnit unit;
    private final Start start;
    private final Thread watch = new Thread(this::watch, "supervisor");
    private volatile @Nullable Process process;
    private volatile int starts;
    private volatile boolean stopped;

    SupervisedUnit(ServiceUnit unit, Start start) throws IOException {
        this.unit = unit;
        this.start = start;
        start();
        watch.start();
    }

    private Process start() throws IOException {
        var started = start.call();
        // nothing reads its output, and a full pipe would stop it
        new Thread(
                        () -> {
                            try {
                                started.getInputStream().transferTo(OutputStream.nullOutputStream());
                            } catch (IOException ended) {
                                // with its process
                            }
                        },
                        "journal")
                .start();
        process = started;
        starts++;
        return started;
    }

    private void watch() {
        try {
            var code = process().waitFor();
            while (!stopped && unit.startsAgain(code, starts)) {
                Thread.sleep(unit.pause().toMillis());
                if (!stopped) code = start().waitFor();
            }
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    Process process() {
        var running = process;
        if (running == null) throw new IllegalStateException("not started");
        return running;
    }

    int starts() {
        return starts;
    }

    /** Waits until it has been started this many times. */
    void awaitStart(int number) {
        HubClient.await("start " + number, Duration.ofMinutes(2), () -> starts >= number);
    }

    /** Stops it as {@code systemctl stop} does. */
    void stop() throws InterruptedException {
        stopped = true;
        process().destroy();
        if (!process().waitFor(60, TimeUnit.SECONDS)) process().destroyForcibly();
        watch.join();
    }

    @Override
    public void close() throws InterruptedException {
        if (!stopped) stop();
    }
}
