package vn.lantoa.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Filter for organisations. Null or empty parts are ignored.
 *
 * @param text part of a present or former name or of a code, ignoring case and diacritics
 * @param validOn a day on which the organisation exists
 */
public record OrganisationFilter(String text, @Nullable OrganisationKind kind, @Nullable LocalDate validOn) {
    /** Filter that accepts every organisation. */
    public static final OrganisationFilter ALL = new OrganisationFilter("", null, null);
}
