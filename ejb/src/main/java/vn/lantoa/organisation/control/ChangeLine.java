package vn.lantoa.organisation.control;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as administrators see it.
 *
 * @param officer whom it concerns; null when nobody alone
 * @param detail what is asked for, as words
 * @param mayDecide whether whoever looks may confirm or refuse it
 */
public record ChangeLine(
        UUID id,
        ChangeKind kind,
        @Nullable UUID officer,
        String organisationName,
        Map<String, String> detail,
        Hands hands,
        boolean mayDecide) {
    public ChangeLine {
        detail = Map.copyOf(detail);
    }

    /**
     * Who did what to it, and when.
     *
     * @param officerName whom it concerns; empty when nobody alone
     * @param endedBy who confirmed or refused it; empty for nobody
     * @param reason why it was refused; else empty
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
