package vn.lantoa.asset.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.lantoa.asset.child.ChildOutcome.CouldNotStart;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.ChildOutcome.TimedOut;
import vn.lantoa.asset.child.ChildOutcome.TooMuchOutput;

/**
 * One run of one child process. The calling thread waits and reads: no thread is made that a grandchild with an open
 * pipe could leave behind. The kernel kills the child when that thread dies with the server, so it must be the thread
 * that waits.
 */
final class BoundedChild {
    // A shell sets the limits and then becomes the program; the words are its arguments, never its script.
    private static final String LIMITED = "ulimit -c 0 && ulimit -t \"$1\" && ulimit -f \"$2\" && "
            + "{ [ \"$3\" = unlimited ] || ulimit -v \"$3\"; } && "
            // one shell calls it -u, another -p
            + "{ [ \"$4\" = unlimited ] || ulimit -u \"$4\" 2> /dev/null || ulimit -p \"$4\"; } && "
            + "shift 4 && exec nice -n 10 \"$@\"";
    private static final long PAUSE_MILLIS = 15;

    private final ChildCommand command;
    private final Surroundings surroundings;
    private final DiskUse disk;
    private final OutputSink output;
    private final ErrorTail errors = new ErrorTail();
    private final byte[] buffer = new byte[32 * 1024];
    private volatile boolean stopping;

    /**
     * The environment of every child of this server.
     *
     * @param prefix words that bind the child's life to the server's and sandbox it, may be empty
     * @param tasks limit of its threads, or {@code unlimited}
     * @param diskLeft bytes that must be left on the disk
     */
    record Surroundings(List<String> prefix, String tasks, long diskLeft) {}

    BoundedChild(ChildCommand command, Surroundings surroundings) {
        this.command = command;
        this.surroundings = surroundings;
        this.disk = new DiskUse(command.directory(), command.limits().directory(), surroundings.diskLeft());
        this.output = new OutputSink(command.limits().output(), command.lines());
    }

    /** Asks the run to end with {@link Stopped}; may be called from any thread, also before it has begun. */
    void stop() {
        stopping = true;
    }

    /** Runs to the end, whatever end it is; no process of the child is alive afterwards. */
    ChildOutcome run() {
        Process process;
        try {
            process = start();
        } catch (IOException e) {
            return new CouldNotStart(String.valueOf(e.getMessage()));
        }
        try {
            return watch(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Stopped.withServer();
        } finally {
            kill(process);
        }
    }

    private ChildOutcome watch(Process process) throws InterruptedException {
        long end = System.nanoTime() + command.limits().time().toNanos();
        while (true) {
            // Asked before reading: the output of a child comes before its end.
            boolean ended = !process.isAlive();
            int complained = read(process.getErrorStream());
            errors.accept(buffer, complained);
            int said = read(process.getInputStream());
            if (!output.accept(buffer, said)) return new TooMuchOutput();
            if (stopping) return Stopped.withServer();
            boolean silent = complained + said == 0;
            if (silent && ended) return disk.isInOrder() ? outcomeOf(process.exitValue()) : new TooMuchOutput();
            if (disk.isDue(System.nanoTime())) {
                if (!disk.isInOrder()) return new TooMuchOutput();
                if (!disk.hasRoomLeft()) return Stopped.onFullDisk();
            }
            if (silent) TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            if (System.nanoTime() - end > 0) return new TimedOut();
        }
    }

    private ChildOutcome outcomeOf(int exit) {
        // The shell exits with 127 and 126 for a program that does not exist or may not be run.
        boolean notShutIn = exit == 1 && errors.text().startsWith(Bubblewrap.COMPLAINT);
        if (exit == 127 || exit == 126 || notShutIn)
            return new CouldNotStart(errors.text().strip());
        if (exit != 0 && !disk.hasRoomLeft()) return Stopped.onFullDisk();
        return new Finished(exit, output.text(), errors.text());
    }

    /** Reads what is available; 0 when there is nothing, for the moment or for ever. */
    private int read(InputStream stream) {
        try {
            int there = stream.available();
            return there == 0 ? 0 : Math.max(0, stream.read(buffer, 0, Math.min(there, buffer.length)));
        } catch (IOException closed) {
            return 0;
        }
    }

    private Process start() throws IOException {
        var limits = command.limits();
        var words = new ArrayList<>(surroundings.prefix());
        words.addAll(List.of("/bin/sh", "-c", LIMITED, "child"));
        words.add(String.valueOf(limits.processorSeconds()));
        words.add(String.valueOf(limits.fileBlocks()));
        words.add(limits.addressSpaceKibibytes());
        words.add(surroundings.tasks());
        words.addAll(command.words());
        var builder = new ProcessBuilder(words).directory(command.directory().toFile());
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment(command.directory()));
        return builder.start();
    }

    /** An environment without the server's own, which holds passwords. */
    static Map<String, String> environment(Path directory) {
        return Map.of(
                "PATH",
                "/usr/local/bin:/usr/bin:/bin",
                "LC_ALL",
                "C.UTF-8",
                "HOME",
                directory.toString(),
                "TMPDIR",
                directory.toString());
    }

    private static void kill(Process process) {
        var family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) throw new IllegalStateException("lives on: " + process.pid());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close(process);
    }

    private static void close(Process process) {
        try (var in = process.getInputStream();
                var err = process.getErrorStream();
                var out = process.getOutputStream()) {
            out.flush();
        } catch (IOException alreadyClosed) {
            // nothing more can be read from a dead child
        }
    }
}
