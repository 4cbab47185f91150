package vn.lantoa.distribution.recall;

/** The reason why a partner may hold something. */
public enum RecallReason {
    /** The partner was entitled to it while it was out. */
    ENTITLED,
    /** The partner was, and its programs have read the change log past its publication, or a feed since. */
    READ,
    /** The partner was, and something about it was sent to a program or folder of its own, which answered. */
    SENT,
    /** The partner has downloaded it. */
    DOWNLOADED
}
