package vn.lantoa.distribution.recall.letter;

/** What a letter is for. */
public enum LetterKind {
    /** To say that something was taken back. */
    RECALL,
    /** To say that the time to answer is over. */
    REMINDER
}
