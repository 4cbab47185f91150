package vn.lantoa.coverage.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A site that copies the sites of the province.
 *
 * @param unit the unit that the site pretends to be
 * @param since when an administrator marked the site
 */
public record CloneLine(PortalId id, String unit, String address, Instant since, CloneFinds found) {
    /**
     * The finds on the site that nobody refused.
     *
     * @param finds number of finds
     * @param captures number of different captures of these finds
     * @param firstOn null without finds
     */
    public record CloneFinds(long finds, long captures, @Nullable LocalDate firstOn, @Nullable LocalDate lastOn) {}
}
