package vn.lantoa.approval;

/** What a decider may say. */
public enum Verdict {
    APPROVE,
    RETURN
}
