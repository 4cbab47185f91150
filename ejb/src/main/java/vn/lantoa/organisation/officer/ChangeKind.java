package vn.lantoa.organisation.officer;

/** Kinds of change that need two administrators. */
public enum ChangeKind {
    /** An officer gets a role that approves, releases or administers. */
    GRANT_ROLE,
    /** An officer gets a deputy for a role that approves, releases or administers. */
    NAME_DEPUTY,
    /** An officer gets a link for setting a new password. */
    PASSWORD_LINK,
    /** The second factor of an officer who lost it is removed. */
    TAKE_FACTOR_AWAY,
    /** The e-mail address of another administrator changes. */
    CHANGE_EMAIL,
    /** Another administrator is disabled. */
    DISABLE_OFFICER,
    /** An account of the identity provider is bound to an officer. */
    BIND_IDENTITY,
    /** The approval route of a scope is set. */
    SET_ROUTE,
    /** The approval route of a scope is deleted, so that the route of the next wider scope applies. */
    DROP_ROUTE,
    /** The set of kinds whose releaser must differ from the approver is changed. */
    SEPARATE_RELEASE
}
