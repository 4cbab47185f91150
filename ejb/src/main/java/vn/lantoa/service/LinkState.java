package vn.lantoa.service;

/** The state of a service's address on the national portal, as it was last looked at. */
public enum LinkState {
    /** Not looked at yet, or there is no address. */
    UNKNOWN,
    /** A page answered. */
    GOOD,
    /** The portal says that there is no such page, or the address may not be called. */
    BROKEN,
    /** Nobody answered: the portal may be down. */
    AWAY
}
