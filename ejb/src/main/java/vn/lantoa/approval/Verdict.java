package vn.lantoa.approval;

/** Verdict of a decider. */
public enum Verdict {
    APPROVE,
    RETURN
}
