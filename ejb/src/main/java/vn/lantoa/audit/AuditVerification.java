package vn.lantoa.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.json.CanonicalJson;
import vn.lantoa.kernel.json.HubJson;

/**
 * The findings of a walk along the log, so far or at its end.
 *
 * @param reached the last link that was right
 * @param unsealed how many entries are in no link yet; more than a second's worth is a reason to ask
 * @param signedSeq the place of the newest signed head, or null if there is none
 * @param broken the first thing that is wrong, or null if all that was looked at is as it was written
 */
public record AuditVerification(
        Instant at, AuditHead reached, long unsealed, @Nullable Long signedSeq, @Nullable BrokenLink broken) {
    /** The number of links checked, up to the first broken one. */
    public long checked() {
        return reached.seq();
    }

    /** The bytes that are signed, so that nobody who changes the database can write down a walk that found nothing. */
    byte[] canonical() {
        var kept = new Kept(at, reached.seq(), reached.hash(), unsealed, signedSeq, broken);
        return CanonicalJson.of(HubJson.write(kept));
    }

    static AuditVerification read(byte[] canonical) {
        var kept = HubJson.read(new String(canonical, StandardCharsets.UTF_8), Kept.class);
        return new AuditVerification(
                kept.at(), new AuditHead(kept.seq(), kept.hash()), kept.unsealed(), kept.signedSeq(), kept.broken());
    }

    /** The findings as they are signed. */
    public record Kept(
            Instant at, long seq, Sha256 hash, long unsealed, @Nullable Long signedSeq, @Nullable BrokenLink broken) {}
}
