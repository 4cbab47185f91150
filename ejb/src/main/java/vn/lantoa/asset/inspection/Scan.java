package vn.lantoa.asset.inspection;

import vn.lantoa.asset.ScanState;

/** The result of the virus scan of one file. */
public sealed interface Scan {
    /** The slug in the facts. */
    String slug();

    /** The consequence for the version. */
    ScanState state();

    /** There is no scanner. */
    record NotSetUp() implements Scan {
        @Override
        public String slug() {
            return "not-scanned";
        }

        @Override
        public ScanState state() {
            return ScanState.NOT_SCANNED;
        }
    }

    /** The scan found nothing, in one piece or in overlapping parts because of the scanner's limit. */
    record Clean(boolean inParts) implements Scan {
        @Override
        public String slug() {
            return inParts ? "clean-in-parts" : "clean";
        }

        @Override
        public ScanState state() {
            return ScanState.CLEAN;
        }
    }

    /** The scan found this signature. */
    record Infected(String signature) implements Scan {
        @Override
        public String slug() {
            return "infected";
        }

        @Override
        public ScanState state() {
            return ScanState.INFECTED;
        }
    }

    /** The scanner did not scan to the end, and will not: a limit of its own. */
    record BeyondLimits() implements Scan {
        @Override
        public String slug() {
            return "beyond-limits";
        }

        @Override
        public ScanState state() {
            return ScanState.NOT_SCANNED;
        }
    }

    /** The scanner does not answer: to be tried again. */
    record Unavailable(String why) implements Scan {
        @Override
        public String slug() {
            return "unavailable";
        }

        @Override
        public ScanState state() {
            return ScanState.NOT_SCANNED;
        }
    }
}
