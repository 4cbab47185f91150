package vn.lantoa.asset;

/** What the virus scanner said of a version's files. */
public enum ScanState {
    /** No scanner is set up, or it has not looked yet. */
    NOT_SCANNED,
    CLEAN,
    INFECTED
}
