package vn.lantoa.organisation.credential;

/** Purpose of a one-time link. */
public enum LinkPurpose {
    /** The holder may register as the first administrator of a new hub. */
    FIRST_ADMINISTRATOR,
    /** The holder may set their password. */
    SET_PASSWORD
}
