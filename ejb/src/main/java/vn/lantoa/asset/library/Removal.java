package vn.lantoa.asset.library;

/** The kinds of putting an asset aside. */
public enum Removal {
    /** Kept with all its versions, and found among what is archived. */
    ARCHIVED("asset-archived"),
    /** A draft that was never sealed; it comes back for {@link PurgeDrafts#KEPT}. */
    DELETED("draft-deleted");

    private final String action;

    Removal(String action) {
        this.action = action;
    }

    /** The action in the audit log. */
    String action() {
        return action;
    }
}
