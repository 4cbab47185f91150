package vn.lantoa.organisation.officer;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Change as shown to administrators.
 *
 * @param officer the officer concerned; null if the change concerns no single officer
 * @param detail the details, as named values
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
     * Persons involved in a change, with times.
     *
     * @param officerName name of the officer concerned; empty if the change concerns no single officer
     * @param endedBy name of the officer who confirmed or refused the change; empty if undecided
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
