package vn.lantoa.organisation.officer;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as administrators see it.
 *
 * @param officer the officer concerned; null if the change concerns no single officer
 * @param detail the details, as named words
 * @param mayDecide whether the reader may confirm or refuse the change
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
     * The requester and the decider of a change, with times.
     *
     * @param officerName the officer concerned; empty if the change concerns no single officer
     * @param endedBy the decider; empty if undecided
     * @param reason the reason of a refusal; otherwise empty
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
