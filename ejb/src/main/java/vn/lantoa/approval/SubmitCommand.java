package vn.lantoa.approval;

import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;

/**
 * A request to review a version.
 *
 * @param note a word to the reviewer, may be empty
 */
public record SubmitCommand(VersionId version, String note, Actor by) {}
