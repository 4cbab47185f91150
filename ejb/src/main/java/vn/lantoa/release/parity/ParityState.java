package vn.lantoa.release.parity;

import vn.lantoa.kernel.Slug;

/** Parity of a variant with its source. Derived, never stored. */
public enum ParityState implements Slug {
    /** No variant exists in a wanted language. */
    MISSING,
    /** The variant was started, but none of its versions is published. */
    IN_WORK,
    /** A speaker of the language was asked for a review and has not confirmed the version yet. */
    TO_REVIEW,
    /** A machine translation that no speaker of the language has confirmed. */
    MACHINE_MADE,
    /** The variant is published and lacks major changes of the source. */
    OUTDATED,
    /** The variant is up to date with its source. */
    CURRENT;

    @Override
    public String json() {
        return name();
    }
}
