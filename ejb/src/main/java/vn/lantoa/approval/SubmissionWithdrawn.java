package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;

/** A version was taken back from review before anybody decided about it. */
public record SubmissionWithdrawn(SubmissionId submission, VersionId version, Instant at) implements ReviewMoved {}
