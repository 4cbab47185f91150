package vn.lantoa.asset.child;

/** How a child process ended. What it said is text of an untrusted program: show it to nobody unescaped. */
public sealed interface ChildOutcome {
    /** It ended by itself, or was killed by somebody else. */
    record Finished(int exit, String stdout, String stderr) implements ChildOutcome {
        /** The signals of POSIX, after which a shell says 128 and the signal. */
        private static final int LAST_SIGNAL = 31;

        /** Whether it says that it did its work. */
        public boolean isSuccess() {
            return exit == 0;
        }

        /** Whether a signal ended it, such as one for memory that is not its own. More than that is a program's own number. */
        public boolean isKilled() {
            return exit > 128 && exit <= 128 + LAST_SIGNAL;
        }
    }

    /** It outlived its time and was killed. */
    record TimedOut() implements ChildOutcome {}

    /** It wrote more than it may and was killed. */
    record TooMuchOutput() implements ChildOutcome {}

    /** The program is not there or may not be run. */
    record CouldNotStart(String why) implements ChildOutcome {}

    /** It was killed because the server stops: says nothing about the file, the work is to be done again. */
    record Stopped() implements ChildOutcome {}
}
