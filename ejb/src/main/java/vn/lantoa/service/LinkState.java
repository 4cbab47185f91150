package vn.lantoa.service;

import vn.lantoa.kernel.Slug;

/** Result of the last check of a service's address on the national portal. */
public enum LinkState implements Slug {
    /** The address was not checked yet, or the service has no address. */
    UNKNOWN,
    /** A page responded. */
    GOOD,
    /** The portal reports that the page does not exist, or the address must not be requested. */
    BROKEN,
    /** No response: the portal may be down. */
    AWAY
}
