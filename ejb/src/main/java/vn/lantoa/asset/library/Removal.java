package vn.lantoa.asset.library;

/** Kinds of removing an asset from work. */
public enum Removal {
    /** Kept with all its versions, and listed among archived assets. */
    ARCHIVED("asset-archived"),
    /** A draft that was never sealed. It can be restored for {@link PurgeDrafts#KEPT}. */
    DELETED("draft-deleted");

    private final String action;

    Removal(String action) {
        this.action = action;
    }

    /** Returns the action in the audit log. */
    String action() {
        return action;
    }
}
