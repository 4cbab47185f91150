package vn.lantoa.embed;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Withdrawn version in the signed list. Members keep this order; null members are omitted.
 *
 * @param kind {@code withdrawn}, {@code replaced}, {@code recalled} or {@code removed}
 */
@JsonbPropertyOrder({"asset", "version", "kind", "at", "explanation", "replacement"})
public record RecallEntry(
        String asset,
        int version,
        String kind,
        Instant at,
        @Nullable String explanation,
        @Nullable String replacement) {}
