package vn.lantoa.rendition.recipe;

/** Which makers do it: what takes seconds never waits behind what takes minutes. */
public enum Lane {
    LIGHT,
    HEAVY
}
