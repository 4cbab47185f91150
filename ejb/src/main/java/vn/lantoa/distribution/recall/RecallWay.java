package vn.lantoa.distribution.recall;

/** Way in which a partner was notified. */
public enum RecallWay {
    /** An e-mail was handed to the mail server. */
    EMAIL,
    /** The partner has read the change log past the withdrawal. */
    WIRE,
    /** A program or folder of the partner accepted a message. This confirms notification, not removal. */
    PUSH
}
