package vn.lantoa.web.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditReport;
import vn.lantoa.audit.AuditReport.UnderWay;
import vn.lantoa.audit.AuditVerification;
import vn.lantoa.audit.BrokenLink;

/** The state of the audit log's verification: overall result, last run and current run. */
public record VerificationView(
        boolean intact,
        Instant at,
        long checked,
        long unsealed,
        @Nullable Long signedSeq,
        @Nullable BrokenView broken,
        WalkView walk) {
    /** The first broken link. */
    public record BrokenView(long seq, @Nullable String entry, String kind) {
        static @Nullable BrokenView of(@Nullable BrokenLink broken) {
            return broken == null
                    ? null
                    : new BrokenView(broken.seq(), broken.entry(), broken.kind().name());
        }
    }

    /**
     * The state of the verification of the whole log.
     *
     * @param unchecked number of links that neither the last run nor this response has checked
     */
    public record WalkView(long unchecked, @Nullable FoundView last, @Nullable UnderWay underWay) {}

    /** The result of the last run. */
    public record FoundView(
            Instant at, long checked, long unsealed, @Nullable Long signedSeq, @Nullable BrokenView broken) {
        static @Nullable FoundView of(@Nullable AuditVerification found) {
            return found == null
                    ? null
                    : new FoundView(
                            found.at(),
                            found.checked(),
                            found.unsealed(),
                            found.signedSeq(),
                            BrokenView.of(found.broken()));
        }
    }

    static VerificationView of(AuditReport report) {
        var now = report.now();
        return new VerificationView(
                report.intact(),
                now.at(),
                now.checked(),
                now.unsealed(),
                now.signedSeq(),
                BrokenView.of(now.broken()),
                new WalkView(report.unchecked(), FoundView.of(report.lastWalk()), report.underWay()));
    }
}
