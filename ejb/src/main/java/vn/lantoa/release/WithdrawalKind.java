package vn.lantoa.release;

/** Kind of a withdrawal, which determines the response of all public addresses afterwards. */
public enum WithdrawalKind {
    /** Page and files answer 410; the page shows the explanation. */
    NOTICE(ChangeKind.WITHDRAW),
    /** The page redirects to another public asset; files answer 410. */
    REPLACE(ChangeKind.REPLACED),
    /** Like a notice, but marked urgent; receivers must acknowledge. */
    RECALL(ChangeKind.RECALLED),
    /** Page and files answer 451 without details; the bytes are rejected everywhere, permanently. */
    REMOVE_BY_LAW(ChangeKind.REMOVED);

    private final ChangeKind change;

    WithdrawalKind(ChangeKind change) {
        this.change = change;
    }

    /** Returns the kind of change in the change log. */
    public ChangeKind change() {
        return change;
    }
}
