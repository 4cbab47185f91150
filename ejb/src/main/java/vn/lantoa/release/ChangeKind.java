package vn.lantoa.release;

import java.util.Locale;

/** The kind of a change for the outside; one row of the change log has one. */
public enum ChangeKind {
    /** A version became the current one of its asset. */
    PUBLISH,
    /** The appearance of a release changed without a new version (a late rendition, a renamed organisation). */
    CORRECT,
    /** A release is no longer the current one, because a later one was published; always followed by that publication. */
    SUPERSEDE,
    /** The end of a release came. */
    EXPIRE,
    /** Withdrawn with a notice. */
    WITHDRAW,
    /** Withdrawn in favour of another asset. */
    REPLACED,
    /** Recalled at once. */
    RECALLED,
    /** Removed by law. */
    REMOVED,
    /** A release under embargo was planned, or got other times: for partners who signed alone. */
    ANNOUNCE,
    /** An announced release was called off: for partners who signed alone. */
    CALL_OFF,
    /** One partner may receive more of this asset: for that partner alone. */
    GRANT,
    /** One partner may receive less of this asset: for that partner alone. */
    REVOKE;

    /** The word on the wire: the lower-case name, with hyphens. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
