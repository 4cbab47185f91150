package vn.lantoa.audit;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import vn.lantoa.kernel.CanonicalJson;
import vn.lantoa.kernel.Sha256;

/** The end of the chain: its last place, and the hash there. Signed and kept outside of the database. */
public record AuditHead(long seq, Sha256 hash) {
    /** The head of a chain that has not begun. */
    static final AuditHead BEGINNING = new AuditHead(0, AuditSeal.BEGINNING);

    byte[] canonical() {
        return CanonicalJson.of(Json.createObjectBuilder()
                .add("seq", seq)
                .add("hash", hash.hex())
                .build());
    }

    /** Reads what {@link #canonical} wrote. */
    public static AuditHead read(byte[] json) {
        try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
            var head = reader.readObject();
            return new AuditHead(head.getJsonNumber("seq").longValueExact(), new Sha256(head.getString("hash")));
        }
    }
}
