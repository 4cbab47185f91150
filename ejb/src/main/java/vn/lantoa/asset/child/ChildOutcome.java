package vn.lantoa.asset.child;

import java.util.List;

/**
 * The outcome of a child process. The output comes from an untrusted program and must be escaped before it is
 * displayed.
 */
public sealed interface ChildOutcome {
    /** The child ended on its own, or was killed by another process. */
    record Finished(int exit, String stdout, String stderr) implements ChildOutcome {
        /** The last signal of POSIX; a shell exits with 128 plus the signal. */
        private static final int LAST_SIGNAL = 31;

        /** Returns whether the child reports success. */
        public boolean isSuccess() {
            return exit == 0;
        }

        /**
         * Returns whether a signal such as SIGSEGV ended the child. Exit statuses above the range of signals come from
         * the program itself.
         */
        public boolean isKilled() {
            return exit > 128 && exit <= 128 + LAST_SIGNAL;
        }
    }

    /** The child has replied to a request with the given lines, and waits for the next request. */
    record Replied(List<String> lines) implements ChildOutcome {
        public Replied {
            lines = List.copyOf(lines);
        }
    }

    /** The child exceeded its time limit and was killed. */
    record TimedOut() implements ChildOutcome {}

    /** The child exceeded its output limit and was killed. */
    record TooMuchOutput() implements ChildOutcome {}

    /** The program does not exist or may not be run. */
    record CouldNotStart(String why) implements ChildOutcome {}

    /**
     * The child was killed because the server is stopping, or because its disk is full of other data. The outcome does
     * not depend on the file; the work must be repeated.
     */
    record Stopped(String why) implements ChildOutcome {
        static Stopped withServer() {
            return new Stopped("the server is stopping");
        }

        static Stopped onFullDisk() {
            return new Stopped("the disk of the server is full");
        }
    }
}
