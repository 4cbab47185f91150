package vn.lantoa.run;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps the first node of a product up: a server that ended by itself is restarted, on the database and the store that
 * run on, with one line about each end. It returns when a server was told to stop, or ends again and again.
 */
public final class Supervisor {
    /** Exit statuses of a stop: by itself, by Ctrl-C, by SIGTERM. */
    private static final Set<Integer> STOPPED = Set.of(0, 130, 143);

    private static final int OUT_OF_MEMORY = 3;
    private static final int KILLED = 137;

    private final Product product;
    private final RestartPolicy policy;
    private final Duration patience;
    private final Consumer<String> terminal;
    private final Clock clock = Clock.systemUTC();

    /** @param patience how long a started server may take until it is ready */
    public Supervisor(Product product, RestartPolicy policy, Duration patience, Consumer<String> terminal) {
        this.product = product;
        this.policy = policy;
        this.patience = patience;
        this.terminal = terminal;
    }

    /**
     * Blocks until the server has ended for good.
     *
     * @param ready run each time the server is ready, also now
     * @return whether it was told to stop
     */
    public boolean watch(Runnable ready) throws InterruptedException {
        ready.run();
        while (true) {
            var code = product.first().await();
            if (STOPPED.contains(code) || product.isClosed()) return true;
            if (!isUpAgain("The server ended by itself (" + meaning(code) + ")")) return product.isClosed();
            ready.run();
        }
    }

    private boolean isUpAgain(String end) throws InterruptedException {
        var reason = end;
        for (var pause = policy.ended(clock.instant()); pause.isPresent(); pause = policy.ended(clock.instant())) {
            terminal.accept(
                    reason + ", see " + product.first().log() + "; it is started again in " + seconds(pause.get()));
            Thread.sleep(pause.get().toMillis());
            try {
                product.restart().ready(patience);
                terminal.accept(
                        "The server is ready again at " + product.first().home() + "/");
                return true;
            } catch (CannotStart e) {
                if (product.isClosed()) return false;
                product.first().stop();
                reason = "The server did not start (" + e.getMessage() + ")";
            }
        }
        giveUp(reason);
        return false;
    }

    private void giveUp(String reason) {
        terminal.accept(reason + ". It was started " + policy
                + "; Lan Toả ends. Your data is safe. What went wrong is at"
                + " the end of " + product.first().log() + ". Out of memory? Start it with -Dlantoa.heap=1g. A full"
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
