package vn.lantoa.organisation.control;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as administrators see it.
 *
 * @param officer the officer it concerns; null when it concerns nobody alone
 * @param detail the details, as named words
 * @param mayDecide whether the reader may confirm or refuse it
 */
public record ChangeLine(
        UUID id,
        ChangeKind kind,
        @Nullable UUID officer,
        String organisationName,
        Map<String, String> detail,
        Hands hands,
        boolean mayDecide) {
    /**
     * The people who asked for a change and ended it, and when.
     *
     * @param officerName the officer it concerns; empty when it concerns nobody alone
     * @param endedBy the one who confirmed or refused it; empty for nobody
     * @param reason the reason of a refusal; else empty
     */
    public record Hands(
            String officerName,
            String askedBy,
            Instant askedAt,
            Instant expiresAt,
            ChangeState state,
            String endedBy,
            String reason) {}
}
