package vn.lantoa.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps the first node of a product and its embedded database running: reports each unexpected end and restarts the
 * process, until the server is stopped or the {@link RestartPolicy} is exhausted.
 */
public final class Supervisor {
    /** Exit statuses of an intended stop: regular end, Ctrl-C, SIGTERM. */
    private static final Set<Integer> STOPPED = Set.of(0, 130, 143);

    private static final int OUT_OF_MEMORY = 3;
    private static final int KILLED = 137;

    private final Product product;
    private final RestartPolicy policy;
    private final Duration patience;
    private final Consumer<String> terminal;
    private final Clock clock = Clock.systemUTC();
    private volatile boolean givenUp;

    /** Creates a supervisor that waits at most {@code patience} until a restarted server is ready. */
    public Supervisor(Product product, RestartPolicy policy, Duration patience, Consumer<String> terminal) {
        this.product = product;
        this.policy = policy;
        this.patience = patience;
        this.terminal = terminal;
    }

    /**
     * Blocks until the server has ended and is not restarted.
     *
     * @param ready runs now, and each time the restarted server is ready
     * @return whether the server was stopped intentionally
     */
    public boolean watch(Runnable ready) throws InterruptedException {
        product.services().embeddedDatabase().ifPresent(this::watchInBackground);
        var server = new Watched(
                "server",
                product.first().log(),
                policy,
                this::startServer,
                " at " + product.first().home() + "/");
        ready.run();
        while (true) {
            var code = product.first().await();
            if (STOPPED.contains(code) || product.isClosed()) return !givenUp;
            if (!isUpAgain(server, " (" + meaning(code) + ")")) return product.isClosed();
            ready.run();
        }
    }

    private void startServer() {
        try {
            product.restart().ready(patience);
        } catch (CannotStart e) {
            product.first().stop();
            throw e;
        }
    }

    private void watchInBackground(EmbeddedPostgresql database) {
        var thread = new Thread(() -> watch(database), "database");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(EmbeddedPostgresql database) {
        var watched = new Watched("database", database.log(), policy.forAnother(), database::restart, "");
        try {
            do database.await();
            while (!product.isClosed() && isUpAgain(watched, ""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (product.isClosed()) return;
        givenUp = true;
        product.first().stop();
    }

    /** Service to restart, with its name and address for messages on the terminal. */
    private record Watched(String name, Path log, RestartPolicy policy, Runnable start, String address) {}

    private boolean isUpAgain(Watched server, String how) throws InterruptedException {
        var reason = "The " + server.name() + " ended by itself" + how;
        for (var pause = server.policy().ended(clock.instant());
                pause.isPresent();
                pause = server.policy().ended(clock.instant())) {
            terminal.accept(reason + ", see " + server.log() + "; it is started again in " + seconds(pause.get()));
            Thread.sleep(pause.get().toMillis());
            try {
                server.start().run();
                terminal.accept("The " + server.name() + " is ready again" + server.address());
                return true;
            } catch (CannotStart e) {
                if (product.isClosed()) return false;
                reason = "The " + server.name() + " did not start (" + e.getMessage() + ")";
            }
        }
        giveUp(server, reason);
        return false;
    }

    private void giveUp(Watched server, String reason) {
        terminal.accept(reason + ". It was started " + policy
                + "; Lan Toả ends. Your data is safe. What went wrong is at"
                + " the end of " + server.log() + ". Out of memory? Start it with -Dlantoa.heap=1g. A full"
                + " disk? Make room. Then start it as before.");
    }

    private static String meaning(int code) {
        if (code == OUT_OF_MEMORY) return "exit code 3: out of memory";
        if (code == KILLED) return "exit code 137: killed, by hand or by a system that is short of memory";
        return "exit code " + code;
    }

    private static String seconds(Duration pause) {
        return pause.toSeconds() + " s";
    }
}
