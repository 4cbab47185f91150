package vn.lantoa.organisation.token;

/** The purpose of a token: one that is good for the one is good for nothing else. */
public enum TokenPurpose {
    /** The API with all that its owner may do; the token is sent in a header. */
    API,
    /** A partner's private feed and the files that it speaks of, as a part of their addresses. */
    FEED
}
