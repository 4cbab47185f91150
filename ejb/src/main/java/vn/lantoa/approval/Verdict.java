package vn.lantoa.approval;

/** The verdict of a decider. */
public enum Verdict {
    APPROVE,
    RETURN
}
