package vn.lantoa.distribution.recall;

/** Reason why a partner may hold a release. */
public enum RecallReason {
    /** The partner was entitled to the release while it was published. */
    ENTITLED,
    /** The partner was entitled, and its programs have read the change log past its publication, or a feed since. */
    READ,
    /** The partner was entitled, and a program or folder of the partner answered a message about the release. */
    SENT,
    /** The partner has downloaded the release. */
    DOWNLOADED
}
