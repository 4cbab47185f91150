package vn.lantoa.approval;

import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;

/**
 * Hands a version in for review.
 *
 * @param note a word to the reviewer, may be empty
 */
public record SubmitCommand(VersionId version, String note, Actor by) {}
