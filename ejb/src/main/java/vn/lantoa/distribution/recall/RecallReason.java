package vn.lantoa.distribution.recall;

/** Why a partner may hold something. */
public enum RecallReason {
    /** He was let have it while it was out. */
    ENTITLED,
    /** It was sent to him. */
    SENT,
    /** He has downloaded it. */
    DOWNLOADED
}
