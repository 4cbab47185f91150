package vn.lantoa.web.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditVerification;

/** What a check of the audit log found, for programs. */
public record VerificationView(
        boolean intact,
        Instant at,
        long checked,
        long unsealed,
        @Nullable Long signedSeq,
        @Nullable BrokenView broken) {
    /** The first broken link. */
    public record BrokenView(long seq, @Nullable String entry, String kind) {}

    static VerificationView of(AuditVerification found) {
        var broken = found.broken();
        return new VerificationView(
                found.intact(),
                found.at(),
                found.checked(),
                found.unsealed(),
                found.signedSeq(),
                broken == null
                        ? null
                        : new BrokenView(
                                broken.seq(), broken.entry(), broken.kind().name()));
    }
}
