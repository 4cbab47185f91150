package vn.lantoa.organisation.password;

/** What a one-time link is good for. */
public enum LinkPurpose {
    /** To become the first administrator of a new hub. */
    FIRST_ADMINISTRATOR,
    /** To set one's password. */
    SET_PASSWORD
}
