package vn.lantoa.organisation.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationKind;

/**
 * A filter of organisations; what is null or empty does not matter.
 *
 * @param text part of a name, present or former, or of a code; without regard to case and marks
 * @param validOn a day on which it exists
 */
public record OrganisationFilter(String text, @Nullable OrganisationKind kind, @Nullable LocalDate validOn) {
    /** The filter that lets every organisation pass. */
    public static final OrganisationFilter ALL = new OrganisationFilter("", null, null);
}
