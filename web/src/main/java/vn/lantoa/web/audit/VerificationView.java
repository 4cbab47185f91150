package vn.lantoa.web.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditReport;
import vn.lantoa.audit.AuditReport.UnderWay;
import vn.lantoa.audit.AuditVerification;
import vn.lantoa.audit.BrokenLink;

/** What is known of the audit log, for programs: all together, then the last walk along the whole and the one under way. */
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
     * How the walk along the whole log stands.
     *
     * @param unchecked how many links neither the last one nor this answer has looked at
     */
    public record WalkView(long unchecked, @Nullable FoundView last, @Nullable UnderWay underWay) {}

    /** What the last walk found. */
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
