package vn.lantoa.asset.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process within the limits of its command, whose pipes are read without blocking. Not thread-safe, except
 * {@link #kill}.
 */
final class LimitedProcess {
    // A shell sets the limits and then executes the program. The words are arguments, never part of the script.
    private static final String LIMITED = "ulimit -c 0 && ulimit -t \"$1\" && ulimit -f \"$2\" && "
            + "{ [ \"$3\" = unlimited ] || ulimit -v \"$3\"; } && "
            // the option is -u in some shells and -p in others
            + "{ [ \"$4\" = unlimited ] || ulimit -u \"$4\" 2> /dev/null || ulimit -p \"$4\"; } && "
            + "shift 4 && exec nice -n 10 \"$@\"";

    private final Process process;
    private final ErrorTail errors = new ErrorTail();
    private final byte[] buffer = new byte[32 * 1024];

    /**
     * The environment of every child of this server.
     *
     * @param prefix command prefix that sandboxes the child and ends it with the server; possibly empty
     * @param tasks limit of a child's threads, or {@code unlimited}
     * @param diskLeft bytes that must remain free on the disk
     */
    record Surroundings(List<String> prefix, String tasks, long diskLeft) {}

    private LimitedProcess(Process process) {
        this.process = process;
    }

    static LimitedProcess start(ChildCommand command, Surroundings surroundings, ProcessBuilder.Redirect input)
            throws IOException {
        var limits = command.limits();
        var words = new ArrayList<>(surroundings.prefix());
        words.addAll(List.of("/bin/sh", "-c", LIMITED, "child"));
        words.add(String.valueOf(limits.processorSeconds()));
        words.add(String.valueOf(limits.fileBlocks()));
        words.add(limits.addressSpaceKibibytes());
        words.add(surroundings.tasks());
        words.addAll(command.words());
        var builder = new ProcessBuilder(words).directory(command.directory().toFile());
        builder.redirectInput(input);
        builder.environment().clear();
        // without the server's environment, which contains passwords
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        "/usr/local/bin:/usr/bin:/bin",
                        "LC_ALL",
                        "C.UTF-8",
                        "HOME",
                        command.directory().toString(),
                        "TMPDIR",
                        command.directory().toString()));
        return new LimitedProcess(builder.start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Reads the available bytes of both pipes. Returns their number, or -1 if the output exceeds its limit. */
    int read(OutputSink output) {
        int complained = read(process.getErrorStream());
        errors.accept(buffer, complained);
        int said = read(process.getInputStream());
        return output.accept(buffer, said) ? complained + said : -1;
    }

    /** Writes a line, which must fit into the pipe. */
    void write(String line) throws IOException {
        var input = process.getOutputStream();
        input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        input.flush();
    }

    /** Returns the processor time used so far by the process and its descendants. */
    Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns the outcome of a process that has ended with this output. */
    ChildOutcome outcome(String output) {
        int exit = process.exitValue();
        // The shell exits with 127 if the program does not exist, and with 126 if it may not be run.
        boolean notShutIn = exit == 1 && errors.text().startsWith(Bubblewrap.COMPLAINT);
        return exit == 127 || exit == 126 || notShutIn
                ? new ChildOutcome.CouldNotStart(errors.text().strip())
                : new ChildOutcome.Finished(exit, output, errors.text());
    }

    /** Kills the process and all its descendants, and waits until the process has ended. */
    void kill() {
        var family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) throw new IllegalStateException("not killed: " + process.pid());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    /** Reads the available bytes; returns 0 if none are available now or the stream has ended. */
    private int read(InputStream stream) {
        try {
            int there = stream.available();
            return there == 0 ? 0 : Math.max(0, stream.read(buffer, 0, Math.min(there, buffer.length)));
        } catch (IOException closed) {
            return 0;
        }
    }

    private void close() {
        try (var in = process.getInputStream();
                var err = process.getErrorStream();
                var out = process.getOutputStream()) {
            out.flush();
        } catch (IOException alreadyClosed) {
            // nothing more can be read from an ended child
        }
    }

    /**
     * The first and last part of a child's standard error. The middle is dropped, because banners come first and the
     * cause of a failure last. Not thread-safe.
     */
    static final class ErrorTail {
        private static final int HEAD = 16 * 1024;
        private static final int TAIL = 16 * 1024;

        private byte[] head = new byte[0];
        private byte[] tail = new byte[0];

        void accept(byte[] bytes, int length) {
            int toHead = Math.min(length, HEAD - head.length);
            head = joined(head, bytes, 0, toHead);
            var all = joined(tail, bytes, toHead, length - toHead);
            tail = all.length > TAIL ? Arrays.copyOfRange(all, all.length - TAIL, all.length) : all;
        }

        String text() {
            return new String(head, StandardCharsets.UTF_8) + new String(tail, StandardCharsets.UTF_8);
        }

        private static byte[] joined(byte[] before, byte[] bytes, int from, int length) {
            if (length == 0) return before;
            var result = Arrays.copyOf(before, before.length + length);
            System.arraycopy(bytes, from, result, before.length, length);
            return result;
        }
    }
}
