package vn.lantoa.release.planning;

import java.time.Instant;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.ReleaseWindow;

/** Checklist for publishing a release, checked again under lock at the moment of publication. Pure functions. */
final class ReadyToPublish {
    private ReadyToPublish() {}

    /**
     * Facts about a version.
     *
     * @param inspected whether the inspection found the version ready
     * @param approved whether exactly the version's seal is approved
     * @param removed whether the version, or any of its files, was removed by law
     * @param quarantined whether any of its files is in quarantine, which may be lifted
     */
    record Content(boolean inspected, boolean approved, boolean removed, boolean quarantined) {}

    /** Checks the content when a release is planned. */
    static Issues checkContent(Content content) {
        return Issues.none()
                .when(!content.inspected(), "version", "not-ready")
                .when(!content.approved(), "version", "not-approved")
                .when(content.removed(), "version", "removed-by-law")
                .when(content.quarantined(), "version", "quarantined");
    }

    /** Checks content and times when a release is published. */
    static Issues check(Content content, ReleaseWindow window, Instant now) {
        return checkContent(content)
                .when(window.findEmbargoAt(now).isPresent(), "release", "under-embargo")
                .when(!window.isDueAt(now), "release", "not-due")
                .when(window.isOverAt(now), "release", "already-over");
    }

    /** Checks for reasons that permanently prevent publication: removal by law and expiry. */
    static Issues checkHope(Content content, ReleaseWindow window, Instant now) {
        return Issues.none()
                .when(content.removed(), "version", "removed-by-law")
                .when(window.isOverAt(now), "release", "already-over");
    }
}
