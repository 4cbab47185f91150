package vn.lantoa.asset.child;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A browser in the sandbox, which exchanges messages of the DevTools protocol with the hub by pipes. Only one thread may
 * exchange messages; any thread may close the browser.
 */
public final class BrowserChild implements AutoCloseable {
    /** Maximum number of kibibytes of data. The address space cannot be limited: browsers reserve terabytes of it. */
    private static final int DATA_KIBIBYTES = 1536 << 10;

    /** The browser reads messages from descriptor 3, and writes messages to descriptor 4. */
    private static final String PIPED = "export HOME=" + Bubblewrap.MEMORY + " TMPDIR=" + Bubblewrap.MEMORY
            + " && ulimit -d " + DATA_KIBIBYTES + " && exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null";

    private static final long PAUSE_MILLIS = 5;

    private final LimitedProcess process;
    private final Queue<String> messages = new ArrayDeque<>();
    private final OutputSink output;
    private final Runnable closed;

    private BrowserChild(LimitedProcess process, int longest, Runnable closed) {
        this.process = process;
        this.output = new OutputSink(longest, messages::add, '\0');
        this.closed = closed;
    }

    static BrowserChild start(ChildCommand command, LimitedProcess.Surroundings around, Runnable closed)
            throws IOException {
        var words = new ArrayList<>(List.of("/bin/sh", "-c", PIPED, "browser"));
        words.addAll(command.words());
        var piped = ChildCommand.of(words, command.directory(), command.limits());
        var process = LimitedProcess.start(piped, around, ProcessBuilder.Redirect.PIPE);
        var browser = new BrowserChild(process, command.limits().output(), closed);
        // also ends a write to a browser that does not read
        CompletableFuture.delayedExecutor(command.limits().time().toMillis(), TimeUnit.MILLISECONDS)
                .execute(browser::close);
        return browser;
    }

    /** Sends a message; does nothing if the browser has ended. */
    public void send(String message) {
        try {
            process.write(message + '\0');
        } catch (IOException e) {
            close();
        }
    }

    /** Returns the next message; empty if there is none within the time, or if the browser has ended. */
    public Optional<String> next(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (messages.isEmpty() && System.nanoTime() - end < 0) {
            boolean ended = !process.isAlive();
            int read = process.read(output);
            if (read < 0) close();
            if (read < 0 || read == 0 && ended) break;
            if (read == 0) pause();
        }
        return Optional.ofNullable(messages.poll());
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    /** Returns true while the browser runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        closed.run();
        process.kill();
    }
}
