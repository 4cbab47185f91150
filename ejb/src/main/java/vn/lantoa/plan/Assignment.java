package vn.lantoa.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;

/**
 * Assignment of units to a task for a period: all units of some kinds, or listed units. For example, districts until
 * their abolition and communes since then are two assignments.
 *
 * @param organisations codes of the listed units
 * @param from the first day
 * @param until the last day; null if open-ended
 */
public record Assignment(
        List<OrganisationKind> kinds, List<String> organisations, LocalDate from, @Nullable LocalDate until) {
    public Assignment {
        kinds = Lists.orEmpty(kinds);
        organisations = Lists.orEmpty(organisations);
    }

    /** Returns true on each day from the first to the last. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Returns true if this organisation is assigned on this day. */
    public boolean isFor(OrganisationView organisation, LocalDate day) {
        return isValidOn(day)
                && (organisations.contains(organisation.code())
                        || kinds.stream().anyMatch(kind -> kind.name().equals(organisation.kind())));
    }
}
