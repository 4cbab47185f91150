package vn.lantoa.distribution.recall;

/** Why a partner may hold something. */
public enum RecallReason {
    /** He was let have it while it was out. */
    ENTITLED,
    /** And his programs have read the change log past its publication, or a feed since. */
    READ,
    /** And something about it was sent to a program or a folder of his, which answered. */
    SENT,
    /** He has downloaded it. */
    DOWNLOADED
}
