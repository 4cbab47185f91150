package vn.lantoa.organisation.partner;

import vn.lantoa.kernel.Slug;

/** Purpose of a token. A token is valid for one purpose only. */
public enum TokenPurpose implements Slug {
    /** API access with all rights of the owner; the token is sent in a header. */
    API,
    /** Access to a partner's private feed and its files; the token is part of their addresses. */
    FEED
}
