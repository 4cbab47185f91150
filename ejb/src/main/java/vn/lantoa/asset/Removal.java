package vn.lantoa.asset;

/** Kinds of removing an asset from work. */
public enum Removal {
    /** Kept with all its versions, and listed among archived assets. */
    ARCHIVED("asset-archived"),
    /** A draft that was never sealed is deleted; it can be restored until it is purged. */
    DELETED("draft-deleted");

    private final String action;

    Removal(String action) {
        this.action = action;
    }

    /** Returns the action in the audit log. */
    public String action() {
        return action;
    }
}
