package vn.lantoa.rendition;

/** Lanes of makers, so that short work never waits for longer work. */
public enum Lane {
    /** Pictures, pages and texts: seconds. */
    LIGHT,
    /** Audio, and results that require reading a whole video: work for a minute or two. */
    MEDIUM,
    /** Videos: as long as their duration, or longer. */
    HEAVY
}
