package vn.lantoa.audit;

import java.nio.charset.StandardCharsets;
import vn.lantoa.kernel.CanonicalJson;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;

/** End of the chain: its last position and the hash there. Signed and stored outside the database. */
public record AuditHead(long seq, Sha256 hash) {
    /** Head of an empty chain. */
    public static final AuditHead BEGINNING = new AuditHead(0, AuditSeal.BEGINNING);

    byte[] canonical() {
        return CanonicalJson.of(HubJson.write(this));
    }

    /** Reads the output of {@link #canonical}. */
    public static AuditHead read(byte[] json) {
        return HubJson.read(new String(json, StandardCharsets.UTF_8), AuditHead.class);
    }
}
