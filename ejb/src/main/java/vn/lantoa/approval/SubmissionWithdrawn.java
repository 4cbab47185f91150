package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;

/** Event: a submission was withdrawn before anybody decided about it. */
public record SubmissionWithdrawn(SubmissionId submission, VersionId version, Instant at) implements ReviewMoved {}
