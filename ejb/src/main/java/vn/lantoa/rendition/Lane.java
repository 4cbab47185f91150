package vn.lantoa.rendition;

/** Lanes of makers, so that short work never waits for longer work. */
public enum Lane {
    /** Pictures, pages and texts: seconds. */
    LIGHT,
    /** Audio, and results for which a whole video must be read: a minute or two. */
    MEDIUM,
    /** Videos: as long as their duration, or longer. */
    HEAVY
}
