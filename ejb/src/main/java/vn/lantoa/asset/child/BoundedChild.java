package vn.lantoa.asset.child;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.ChildOutcome.TooMuchOutput;

/**
 * One run of one child process. The calling thread waits and reads, so that no reader thread remains if a grandchild
 * keeps a pipe open. The kernel kills the child when the thread that started it ends, so the same thread must wait for
 * the child.
 */
final class BoundedChild {
    private static final ProcessBuilder.Redirect NOTHING = ProcessBuilder.Redirect.from(new File("/dev/null"));
    private static final long PAUSE_MILLIS = 15;

    private final ChildCommand command;
    private final LimitedProcess.Surroundings surroundings;
    private final DiskUse disk;
    private final OutputSink output;
    private volatile boolean stopping;

    BoundedChild(ChildCommand command, LimitedProcess.Surroundings surroundings) {
        this.command = command;
        this.surroundings = surroundings;
        this.disk = new DiskUse(command.directory(), command.limits().directory(), surroundings.diskLeft());
        this.output = new OutputSink(command.limits().output(), command.lines());
    }

    /** Ends the run with {@link Stopped}. May be called from any thread, even before the run has begun. */
    void stop() {
        stopping = true;
    }

    /** Runs the child to its end and returns the outcome; afterwards none of its processes is alive. */
    ChildOutcome run() {
        LimitedProcess process;
        try {
            process = LimitedProcess.start(command, surroundings, NOTHING);
        } catch (IOException e) {
            return new ChildOutcome.CouldNotStart(String.valueOf(e.getMessage()));
        }
        try {
            return watch(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Stopped.withServer();
        } finally {
            process.kill();
        }
    }

    private ChildOutcome watch(LimitedProcess process) throws InterruptedException {
        long end = System.nanoTime() + command.limits().time().toNanos();
        while (true) {
            // Checked before reading, so that the last output of an ended child is read too.
            boolean ended = !process.isAlive();
            int read = process.read(output);
            if (read < 0) return new TooMuchOutput();
            if (stopping) return Stopped.withServer();
            boolean silent = read == 0;
            if (silent && ended) return disk.isInOrder() ? outcomeOf(process) : new TooMuchOutput();
            if (disk.isDue(System.nanoTime())) {
                if (!disk.isInOrder()) return new TooMuchOutput();
                if (!disk.hasRoomLeft()) return Stopped.onFullDisk();
            }
            if (silent) TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            if (System.nanoTime() - end > 0) return new ChildOutcome.TimedOut();
        }
    }

    private ChildOutcome outcomeOf(LimitedProcess process) {
        var outcome = process.outcome(output.text());
        boolean failed = outcome instanceof ChildOutcome.Finished finished && !finished.isSuccess();
        return failed && !disk.hasRoomLeft() ? Stopped.onFullDisk() : outcome;
    }
}
