package vn.lantoa.organisation.password;

/** The purpose of a one-time link. */
public enum LinkPurpose {
    /** To become the first administrator of a new hub. */
    FIRST_ADMINISTRATOR,
    /** To set one's password. */
    SET_PASSWORD
}
