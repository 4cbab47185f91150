package vn.lantoa.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.CanonicalJson;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;

/**
 * Findings of a walk along the log, after its end or so far.
 *
 * @param reached the last correct link
 * @param unsealed the number of entries without a link; a number above the arrivals of one second is suspicious
 * @param signedSeq the position of the newest signed head, or null if there is none
 * @param broken the first fault, or null if none was found
 */
public record AuditVerification(
        Instant at, AuditHead reached, long unsealed, @Nullable Long signedSeq, @Nullable BrokenLink broken) {
    /** Returns the number of links checked, up to the first broken one. */
    public long checked() {
        return reached.seq();
    }

    /** Returns the bytes that are signed. The signature prevents forgery by anyone with database access. */
    byte[] canonical() {
        var kept = new Kept(at, reached.seq(), reached.hash(), unsealed, signedSeq, broken);
        return CanonicalJson.of(HubJson.write(kept));
    }

    static AuditVerification read(byte[] canonical) {
        var kept = HubJson.read(new String(canonical, StandardCharsets.UTF_8), Kept.class);
        return new AuditVerification(
                kept.at(), new AuditHead(kept.seq(), kept.hash()), kept.unsealed(), kept.signedSeq(), kept.broken());
    }

    /** The findings in the form that is signed. */
    public record Kept(
            Instant at, long seq, Sha256 hash, long unsealed, @Nullable Long signedSeq, @Nullable BrokenLink broken) {}
}
