package vn.lantoa.asset.inspection;

import vn.lantoa.asset.ScanState;

/** What the virus scanner said of one file. */
public sealed interface Scan {
    /** The word for it in the facts. */
    String slug();

    /** What it means for the version. */
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

    /** Nothing was found, in one piece or in overlapping parts because the scanner takes no such size. */
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

    /** This was found. */
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

    /** The scanner did not look to the end, and will not: a limit of its own. */
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

    /** There is one, and it does not answer: to be tried again. */
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
