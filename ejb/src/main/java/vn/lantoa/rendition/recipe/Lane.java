package vn.lantoa.rendition.recipe;

/** Which makers do it: what takes seconds never waits behind what takes a minute or two, nor that behind what takes longer. */
public enum Lane {
    /** Pictures, pages and texts: seconds. */
    LIGHT,
    /** Sounds, and whatever a whole film is read through for: a minute or two. */
    MEDIUM,
    /** Films: as long as they last, and longer. */
    HEAVY
}
