package vn.lantoa.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.CanonicalJson;
import vn.lantoa.kernel.Sha256;

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
        var json = Json.createObjectBuilder()
                .add("at", at.toString())
                .add("seq", reached.seq())
                .add("hash", reached.hash().hex())
                .add("unsealed", unsealed);
        if (signedSeq != null) json.add("signedSeq", signedSeq);
        if (broken != null) json.add("broken", json(broken));
        return CanonicalJson.of(json.build());
    }

    static AuditVerification read(byte[] canonical) {
        try (var reader = Json.createReader(new ByteArrayInputStream(canonical))) {
            var json = reader.readObject();
            var signed = json.getJsonNumber("signedSeq");
            return new AuditVerification(
                    Instant.parse(json.getString("at")),
                    new AuditHead(json.getJsonNumber("seq").longValueExact(), new Sha256(json.getString("hash"))),
                    json.getJsonNumber("unsealed").longValueExact(),
                    signed == null ? null : signed.longValueExact(),
                    broken(json.getJsonObject("broken")));
        }
    }

    private static JsonObject json(BrokenLink broken) {
        var json = Json.createObjectBuilder()
                .add("seq", broken.seq())
                .add("kind", broken.kind().name());
        if (broken.entry() != null) json.add("entry", broken.entry());
        return json.build();
    }

    private static @Nullable BrokenLink broken(@Nullable JsonObject json) {
        if (json == null) return null;
        return new BrokenLink(
                json.getJsonNumber("seq").longValueExact(),
                json.containsKey("entry") ? json.getString("entry") : null,
                BrokenLink.Kind.valueOf(json.getString("kind")));
    }
}
