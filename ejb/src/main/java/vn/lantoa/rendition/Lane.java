package vn.lantoa.rendition;

/** Lanes of makers. Short work never waits behind work of a minute or two, which never waits behind longer work. */
public enum Lane {
    /** Pictures, pages and texts: seconds. */
    LIGHT,
    /** Audio, and results for which a whole video must be read: a minute or two. */
    MEDIUM,
    /** Videos: as long as their duration, or longer. */
    HEAVY
}
