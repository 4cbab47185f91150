package vn.lantoa.release.parity;

import java.util.Locale;

/** How a variant stands to its source. Derived, never kept. */
public enum ParityState {
    /** A language that is wanted and in which there is nothing. */
    MISSING,
    /** Begun, and nothing of it is out. */
    IN_WORK,
    /** A named person who speaks the language was asked and has not agreed yet. */
    TO_REVIEW,
    /** A machine translated it and nobody who speaks the language has confirmed it. */
    MACHINE_MADE,
    /** It is out, and what the source says is different by now. */
    OUTDATED,
    /** It says what the source says. */
    CURRENT;

    /** The word on the wire: {@code in-work}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
