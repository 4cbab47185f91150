package vn.lantoa.distribution.recall.letter;

/** The kind of a letter. */
public enum LetterKind {
    /** The letter says that something was taken back. */
    RECALL,
    /** The letter says that the time to answer is over. */
    REMINDER
}
