package vn.lantoa.approval.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.SubmissionId;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Sha256;

/**
 * A submission as officers see it.
 *
 * @param step the step that waits, or the last one decided
 * @param seal what is under review, byte for byte
 * @param reason of the latest decision; empty where none was given
 */
public record SubmissionLine(
        SubmissionId id,
        AssetId asset,
        int version,
        AssetKind kind,
        String title,
        String organisation,
        SubmissionState state,
        int step,
        int steps,
        Sha256 seal,
        String versionState,
        String note,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant endedAt,
        String reason) {}
