package vn.lantoa.asset;

/** Result of the virus scan of a version's files. */
public enum ScanState {
    /** No scanner is configured, or the scan has not run yet. */
    NOT_SCANNED,
    CLEAN,
    INFECTED
}
