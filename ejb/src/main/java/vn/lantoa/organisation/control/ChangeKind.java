package vn.lantoa.organisation.control;

/** The kinds of change that need two administrators. */
public enum ChangeKind {
    /** An officer gets a role that approves, releases or administers. */
    GRANT_ROLE,
    /** An officer gets a deputy who holds such a role in their place. */
    NAME_DEPUTY,
    /** An officer gets a link for setting a new password. */
    PASSWORD_LINK,
    /** The second factor of an officer who lost it is taken away. */
    TAKE_FACTOR_AWAY,
    /** The e-mail address of another administrator changes. */
    CHANGE_EMAIL,
    /** Another administrator is disabled. */
    DISABLE_OFFICER,
    /** An account of the identity provider leads to an officer from now on. */
    BIND_IDENTITY,
    /** The approval route of a scope is set. */
    SET_ROUTE,
    /** The approval route of a scope is dropped, so that the next wider scope's applies. */
    DROP_ROUTE,
    /** The kinds change that must be released by another officer than the one who approved them. */
    SEPARATE_RELEASE
}
