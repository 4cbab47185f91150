package vn.lantoa.distribution.recall;

/** Kind of a recall e-mail. */
public enum LetterKind {
    /** The e-mail reports the withdrawal. */
    RECALL,
    /** The e-mail reports that the deadline has passed. */
    REMINDER
}
