package vn.lantoa.approval;

import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;

/**
 * Submission of a version for review.
 *
 * @param note a note to the reviewer; may be empty
 */
public record SubmitCommand(VersionId version, String note, Actor by) {}
