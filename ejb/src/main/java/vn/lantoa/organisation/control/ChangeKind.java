package vn.lantoa.organisation.control;

/** What needs two administrators. */
public enum ChangeKind {
    /** An officer gets a role that approves, releases or administers. */
    GRANT_ROLE,
    /** An officer gets a deputy who holds such a role for him. */
    NAME_DEPUTY,
    /** An officer gets a link by which he sets a new password. */
    PASSWORD_LINK,
    /** The second factor of an officer who lost it is taken away. */
    TAKE_FACTOR_AWAY,
    /** Versions of some scope are reviewed in other steps. */
    SET_ROUTE,
    /** They are reviewed as the next wider scope says. */
    DROP_ROUTE,
    /** Other kinds are to be released by another than who approved them. */
    SEPARATE_RELEASE
}
