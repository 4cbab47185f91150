package vn.lantoa.audit;

import jakarta.json.Json;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.lantoa.kernel.CanonicalJson;

/**
 * A record of one action in the audit log. Immutable.
 *
 * @param actor the form of {@link vn.lantoa.kernel.Actor#reference()}
 */
public record AuditEntry(UUID id, Instant at, String actor, String action, String object, Map<String, String> details) {
    /** The version of the hashed format; raised whenever the hashed content or its encoding changes. */
    private static final int FORMAT = 1;

    /** Returns a copy of this entry with another id. */
    AuditEntry named(UUID other) {
        return new AuditEntry(other, at, actor, action, object, details);
    }

    /** Returns the bytes that are hashed, in canonical form (RFC 8785), so that any tool can recompute the hash. */
    byte[] canonical() {
        var given = Json.createObjectBuilder();
        new TreeMap<>(details).forEach(given::add);
        return CanonicalJson.of(Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("id", id.toString())
                .add("at", at.toString())
                .add("actor", actor)
                .add("action", action)
                .add("object", object)
                .add("details", given)
                .build());
    }
}
