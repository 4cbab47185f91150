package vn.lantoa.audit;

import java.nio.charset.StandardCharsets;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.json.CanonicalJson;
import vn.lantoa.kernel.json.HubJson;

/** The end of the chain: its last place, and the hash there. Signed and kept outside of the database. */
public record AuditHead(long seq, Sha256 hash) {
    /** The head of a chain that has not begun. */
    public static final AuditHead BEGINNING = new AuditHead(0, AuditSeal.BEGINNING);

    byte[] canonical() {
        return CanonicalJson.of(HubJson.write(this));
    }

    /** Reads what {@link #canonical} wrote. */
    public static AuditHead read(byte[] json) {
        return HubJson.read(new String(json, StandardCharsets.UTF_8), AuditHead.class);
    }
}
