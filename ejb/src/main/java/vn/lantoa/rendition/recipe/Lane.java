package vn.lantoa.rendition.recipe;

/** The lanes of makers: short work never waits behind work of a minute or two, nor that behind longer work. */
public enum Lane {
    /** Pictures, pages and texts: seconds. */
    LIGHT,
    /** Sounds, and results for which a whole film is read through: a minute or two. */
    MEDIUM,
    /** Films: as long as they last, and longer. */
    HEAVY
}
