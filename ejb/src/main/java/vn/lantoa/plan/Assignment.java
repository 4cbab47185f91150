package vn.lantoa.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;

/**
 * Units that have a part in a task for a time: all of some kinds, or those that are named. Districts until they were
 * abolished and communes since then are two assignments.
 *
 * @param organisations codes
 * @param from the first day
 * @param until the last day; null where there is none
 */
public record Assignment(
        List<OrganisationKind> kinds, List<String> organisations, LocalDate from, @Nullable LocalDate until) {
    public Assignment {
        kinds = Lists.orEmpty(kinds);
        organisations = Lists.orEmpty(organisations);
    }

    /** True on each day from the first to the last. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** True if this organisation is meant on this day. */
    public boolean isFor(OrganisationView organisation, LocalDate day) {
        return isValidOn(day)
                && (organisations.contains(organisation.code())
                        || kinds.stream().anyMatch(kind -> kind.name().equals(organisation.kind())));
    }
}
