package vn.lantoa.organisation.password;

/** The purpose of a one-time link. */
public enum LinkPurpose {
    /** The holder may become the first administrator of a new hub. */
    FIRST_ADMINISTRATOR,
    /** The holder may set their password. */
    SET_PASSWORD
}
