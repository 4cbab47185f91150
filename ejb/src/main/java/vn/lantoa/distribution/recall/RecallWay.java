package vn.lantoa.distribution.recall;

/** The way by which a partner was told. */
public enum RecallWay {
    /** A letter was handed to the mail server. */
    EMAIL,
    /** The partner has read on in the change log, past the withdrawal. */
    WIRE,
    /** A program or folder of the partner accepted a message: it was told, which says nothing of removal. */
    PUSH
}
