package vn.lantoa.asset;

/** The result of the virus scan of a version's files. */
public enum ScanState {
    /** No scanner is configured, or it has not scanned yet. */
    NOT_SCANNED,
    CLEAN,
    INFECTED
}
