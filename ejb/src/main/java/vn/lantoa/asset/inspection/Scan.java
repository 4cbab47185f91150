package vn.lantoa.asset.inspection;

import vn.lantoa.asset.ScanState;

/** Result of the virus scan of one file. */
public sealed interface Scan {
    /** Returns the slug stored in the facts of the file. */
    String slug();

    /** Returns the resulting scan state of the version. */
    default ScanState state() {
        return ScanState.NOT_SCANNED;
    }

    /** There is no scanner. */
    record NotSetUp() implements Scan {
        @Override
        public String slug() {
            return "not-scanned";
        }
    }

    /**
     * The scan found nothing.
     *
     * @param inParts whether the file was scanned in overlapping parts because it exceeds the scanner's size limit
     */
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

    /** The scan found a virus with this signature. */
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

    /** The scanner stopped at one of its limits; another scan would stop again. */
    record BeyondLimits() implements Scan {
        @Override
        public String slug() {
            return "beyond-limits";
        }
    }

    /** The scanner does not respond; the scan must be repeated. */
    record Unavailable(String why) implements Scan {
        @Override
        public String slug() {
            return "unavailable";
        }
    }
}
