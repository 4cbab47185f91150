package vn.lantoa.release;

import vn.lantoa.kernel.Slug;

/** Kind of a change as seen from outside. Each row of the change log has a kind. */
public enum ChangeKind implements Slug {
    /** A version became the current version of its asset. */
    PUBLISH,
    /**
     * The appearance of a release changed without a new version, for example by a late rendition or a renamed
     * organisation.
     */
    CORRECT,
    /**
     * A later release replaced the release as the current one; always followed by the publication of the later release.
     */
    SUPERSEDE,
    /** A release expired. */
    EXPIRE,
    /** Withdrawn with a notice. */
    WITHDRAW,
    /** Withdrawn and replaced by another asset. */
    REPLACED,
    /** Recalled at once. */
    RECALLED,
    /** Removed by law. */
    REMOVED,
    /**
     * A release under embargo was planned or rescheduled. Visible only to partners who signed the embargo agreement.
     */
    ANNOUNCE,
    /** An announced release was cancelled. Visible only to partners who signed the embargo agreement. */
    CALL_OFF,
    /** A partner may receive more of the asset. Visible only to that partner. */
    GRANT,
    /** A partner may receive less of the asset. Visible only to that partner. */
    REVOKE
}
