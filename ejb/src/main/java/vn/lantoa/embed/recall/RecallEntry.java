package vn.lantoa.embed.recall;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version that is taken back, as a line of the signed list. Members stay in this order; what is null is left out.
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
