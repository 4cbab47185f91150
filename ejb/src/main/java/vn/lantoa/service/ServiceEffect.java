package vn.lantoa.service;

import vn.lantoa.kernel.Slug;

/** The effect of a row of an imported table on the register. */
public enum ServiceEffect implements Slug {
    ADDED,
    /** What is known of it changes, but not its code. */
    CHANGED,
    /** It gets another national code; the former one leads to it for ever. */
    RECODED,
    /** It is in the register as the row says. */
    SAME
}
