package vn.lantoa.coverage.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A portal, with the result of its last visit.
 *
 * @param last last visit; null before the first
 * @param nextAt earliest time of the next visit
 */
public record PortalLine(
        PortalId id,
        String unit,
        String address,
        Validity validity,
        @Nullable Visit last,
        Finds finds,
        Instant nextAt) {
    /**
     * The period in which the portal belongs to the unit.
     *
     * @param cloneSince when the portal was marked as a copy of the province's sites; null if it belongs to the unit
     */
    public record Validity(LocalDate validFrom, @Nullable LocalDate validUntil, @Nullable Instant cloneSince) {}

    /**
     * A visit of a portal.
     *
     * @param endedAt when the visit ended; null while it is running
     * @param outcome why the visit ended; null while it is running
     * @param unread number of pages that need scripts and that no browser has rendered
     */
    public record Visit(
            Instant startedAt,
            @Nullable Instant endedAt,
            int requests,
            int pages,
            int files,
            @Nullable VisitOutcome outcome,
            int unread) {}

    /**
     * Current finds on the portal.
     *
     * @param hanging number of confirmed finds
     * @param stale number of these that are not current
     * @param waiting number of doubtful finds
     * @param alarms number of undecided alarms
     */
    public record Finds(long hanging, long stale, long waiting, long alarms) {}
}
