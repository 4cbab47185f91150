package vn.lantoa.distribution.recall;

/** By which way a partner was told. */
public enum RecallWay {
    /** A letter was handed to the mail server. */
    EMAIL,
    /** He has read on in the change log, past the withdrawal. */
    WIRE,
    /** A message was accepted by a program or folder of his: he was told, which says nothing of removal. */
    PUSH
}
