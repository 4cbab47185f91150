package vn.lantoa.asset.child;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.ChildOutcome.TooMuchOutput;

/**
 * A child process that answers one request after another. A request is a line on the child's standard input, which ends
 * with a tab and a random token. The reply is lines on standard output, the last of which is that token. The token
 * proves that the child has read the request, so requests never fill the pipe and the hub never blocks while writing.
 * The child is killed if it does not reply completely within the limits of its {@link Share}. Only one thread at a time
 * may send requests; any thread may close the child.
 */
public final class AnsweringChild implements AutoCloseable {
    private static final long PAUSE_MILLIS = 5;

    private final ChildCommand command;
    private final LimitedProcess.Surroundings surroundings;
    private final Starter starter;
    private final DiskUse disk;
    private final Runnable closed;
    private final long end;
    /** Processor time of the child up to its last reply. Time used between requests is charged to the next request. */
    private Duration charged = Duration.ZERO;

    private volatile boolean stopping;
    private volatile @Nullable LimitedProcess process;

    /** The limits of one reply: processor time of the child, and wall-clock time. */
    public record Share(Duration processor, Duration time) {}

    /** Starter of processes on a thread that lives as long as the server. */
    interface Starter {
        LimitedProcess start(Callable<LimitedProcess> how) throws IOException, InterruptedException;
    }

    AnsweringChild(ChildCommand command, LimitedProcess.Surroundings surroundings, Starter starter, Runnable closed) {
        this.command = command;
        this.surroundings = surroundings;
        this.starter = starter;
        this.disk = new DiskUse(command.directory(), command.limits().directory(), surroundings.diskLeft());
        this.closed = closed;
        this.end = System.nanoTime() + command.limits().time().toNanos();
    }

    /**
     * Returns whether the child accepts requests. Returns false at the latest when the time limit of the command has
     * passed.
     */
    public boolean isUsable() {
        var present = process;
        return !stopping && System.nanoTime() - end < 0 && (present == null || present.isAlive());
    }

    /** Sends a request and waits for the reply; any outcome other than {@link ChildOutcome.Replied} ends the child. */
    public ChildOutcome ask(String request, Share share) {
        ChildOutcome outcome = stopped();
        try {
            if (!stopping) outcome = replied(request, share);
        } catch (IOException e) {
            outcome = stopping ? stopped() : new ChildOutcome.CouldNotStart(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!(outcome instanceof ChildOutcome.Replied)) close();
        }
        return outcome;
    }

    private ChildOutcome replied(String request, Share share) throws IOException, InterruptedException {
        var present = process;
        if (present == null) {
            present = starter.start(() -> LimitedProcess.start(command, surroundings, ProcessBuilder.Redirect.PIPE));
            process = present;
        }
        var reply = new Reply(UUID.randomUUID().toString(), command.limits().output());
        present.write(request + "\t" + reply.token);
        var bounds = new Bounds(
                charged.plus(share.processor()),
                System.nanoTime() + share.time().toNanos());
        return watch(present, reply, bounds);
    }

    private record Bounds(Duration processor, long end) {}

    private ChildOutcome watch(LimitedProcess present, Reply reply, Bounds bounds) throws InterruptedException {
        var output = new OutputSink(command.limits().output(), reply::accept);
        while (true) {
            boolean ended = !present.isAlive();
            int read = present.read(output);
            if (stopping) return stopped();
            if (read < 0 || reply.isTooLong()) return new TooMuchOutput();
            if (reply.whole) return whole(present, reply);
            if (read == 0 && ended) return present.outcome("");
            if (System.nanoTime() - bounds.end() > 0) return new ChildOutcome.TimedOut();
            if (disk.isDue(System.nanoTime())) {
                if (present.processorTime().compareTo(bounds.processor()) > 0) return new ChildOutcome.TimedOut();
                if (!disk.isInOrder()) return new TooMuchOutput();
                if (!disk.hasRoomLeft()) return ChildOutcome.Stopped.onFullDisk();
            }
            if (read == 0) TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private ChildOutcome whole(LimitedProcess present, Reply reply) {
        charged = present.processorTime();
        return disk.isInOrder() ? new ChildOutcome.Replied(reply.lines) : new TooMuchOutput();
    }

    private static ChildOutcome stopped() {
        return new ChildOutcome.Stopped("the child was closed");
    }

    /** Ends the child; a caller waiting for a reply gets {@link ChildOutcome.Stopped}. */
    @Override
    public void close() {
        stopping = true;
        closed.run();
        var present = process;
        if (present != null) present.kill();
    }

    /** The lines of one reply. Not thread-safe. */
    private static final class Reply {
        private final String token;
        private final List<String> lines = new ArrayList<>();
        private long left;
        private boolean whole;

        private Reply(String token, long left) {
            this.token = token;
            this.left = left;
        }

        private void accept(String line) {
            whole = line.equals(token);
            left -= line.length() + 1;
            if (!whole && left > 0) lines.add(line);
        }

        private boolean isTooLong() {
            return left < 0;
        }
    }
}
