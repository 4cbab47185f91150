package vn.lantoa.audit;

import jakarta.json.bind.annotation.JsonbTransient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.CanonicalJson;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;

/**
 * Findings of a walk along the log, finished or still running.
 *
 * @param checked the number of links checked, up to the first broken link
 * @param unsealed the number of entries without a link; more than arrive in about a second is suspicious
 * @param signedSeq the position of the newest signed head, or null if there is none
 * @param broken the first fault, or null if none was found
 * @param reached the last correct link
 */
@Schema(name = "FoundView")
public record AuditVerification(
        Instant at,
        long checked,
        long unsealed,
        @Nullable Long signedSeq,
        @Nullable BrokenLink broken,
        @JsonbTransient AuditHead reached) {
    /** Creates the findings; all links up to {@code reached} were checked. */
    public AuditVerification(
            Instant at, AuditHead reached, long unsealed, @Nullable Long signedSeq, @Nullable BrokenLink broken) {
        this(at, reached.seq(), unsealed, signedSeq, broken, reached);
    }

    /** Returns the bytes to sign. The signature prevents forgery by database users. */
    byte[] canonical() {
        var kept = new Kept(at, reached.seq(), reached.hash(), unsealed, signedSeq, broken);
        return CanonicalJson.of(HubJson.write(kept));
    }

    static AuditVerification read(byte[] canonical) {
        var kept = HubJson.read(new String(canonical, StandardCharsets.UTF_8), Kept.class);
        return new AuditVerification(
                kept.at(), new AuditHead(kept.seq(), kept.hash()), kept.unsealed(), kept.signedSeq(), kept.broken());
    }

    /** Findings in the form that is signed. */
    public record Kept(
            Instant at, long seq, Sha256 hash, long unsealed, @Nullable Long signedSeq, @Nullable BrokenLink broken) {}
}
