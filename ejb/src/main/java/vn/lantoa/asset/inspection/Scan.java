package vn.lantoa.asset.inspection;

import vn.lantoa.asset.ScanState;

/** Result of the virus scan of one file. */
public sealed interface Scan {
    /** Returns the slug stored in the facts of the file. */
    default String slug() {
        if (this instanceof Clean clean) return clean.inParts() ? "clean-in-parts" : "clean";
        if (this instanceof Infected) return "infected";
        if (this instanceof BeyondLimits) return "beyond-limits";
        return this instanceof NotSetUp ? "not-scanned" : "unavailable";
    }

    /** Returns the resulting scan state of the version. */
    default ScanState state() {
        if (this instanceof Clean) return ScanState.CLEAN;
        return this instanceof Infected ? ScanState.INFECTED : ScanState.NOT_SCANNED;
    }

    /** There is no scanner. */
    record NotSetUp() implements Scan {}

    /**
     * The scan found nothing.
     *
     * @param inParts whether the file was scanned in overlapping parts because it exceeds the scanner's size limit
     */
    record Clean(boolean inParts) implements Scan {}

    /** The scan found a virus with this signature. */
    record Infected(String signature) implements Scan {}

    /** The scanner stopped at one of its limits; another scan would stop again. */
    record BeyondLimits() implements Scan {}

    /** The scanner does not respond; the scan must be repeated. */
    record Unavailable(String why) implements Scan {}
}
