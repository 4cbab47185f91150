package vn.lantoa.release;

/** The way a release is taken back; decides what every surface answers afterwards. */
public enum WithdrawalKind {
    /** Page and files answer 410 with the explanation. */
    NOTICE(ChangeKind.WITHDRAW),
    /** The page leads to another asset, which is public now; files answer 410. */
    REPLACE(ChangeKind.REPLACED),
    /** Page and files answer as with a notice, marked urgent; receivers are asked to acknowledge. */
    RECALL(ChangeKind.RECALLED),
    /** Page and files answer 451 without detail; the bytes are refused everywhere, for ever. */
    REMOVE_BY_LAW(ChangeKind.REMOVED);

    private final ChangeKind change;

    WithdrawalKind(ChangeKind change) {
        this.change = change;
    }

    /** The kind of change in the change log. */
    public ChangeKind change() {
        return change;
    }
}
