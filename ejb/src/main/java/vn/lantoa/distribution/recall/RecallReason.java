package vn.lantoa.distribution.recall;

/** Reason why a partner may hold a release. */
public enum RecallReason {
    /** The partner was entitled to the release while it was published. */
    ENTITLED,
    /** The partner was entitled, and has since read a feed, or the change log past the publication. */
    READ,
    /** The partner was entitled, and a program or folder of the partner answered a message about the release. */
    SENT,
    /** The partner has downloaded the release. */
    DOWNLOADED
}
