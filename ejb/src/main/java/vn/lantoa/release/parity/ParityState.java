package vn.lantoa.release.parity;

import vn.lantoa.kernel.Slug;

/** The parity of a variant with its source. Derived, never kept. */
public enum ParityState implements Slug {
    /** Nothing exists in a language that is wanted. */
    MISSING,
    /** The variant is begun, and nothing of it is out. */
    IN_WORK,
    /** A named person who speaks the language was asked and has not agreed yet. */
    TO_REVIEW,
    /** A machine translated it and nobody who speaks the language has confirmed it. */
    MACHINE_MADE,
    /** The variant is out, and lacks major changes of the source. */
    OUTDATED,
    /** The variant is in step with its source. */
    CURRENT
}
