package vn.lantoa.coverage.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A portal, and what its last visit came to.
 *
 * @param last null before the first visit
 * @param nextAt when it is visited next, at the earliest
 */
public record PortalLine(
        PortalId id,
        String unit,
        String address,
        Validity validity,
        @Nullable Visit last,
        Finds finds,
        Instant nextAt) {
    /** The days on which it is the unit's. */
    public record Validity(LocalDate validFrom, @Nullable LocalDate validUntil) {}

    /**
     * A visit.
     *
     * @param endedAt null while it is under way
     * @param outcome why it ended; null while it is under way
     */
    public record Visit(
            Instant startedAt,
            @Nullable Instant endedAt,
            int requests,
            int pages,
            int files,
            long bytes,
            @Nullable VisitOutcome outcome) {}

    /**
     * What hangs there.
     *
     * @param hanging all that is certain
     * @param stale of it what is not current
     * @param waiting what is doubtful
     */
    public record Finds(long hanging, long stale, long waiting) {}
}
