package vn.lantoa.place;

import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;

/**
 * A choice of places.
 *
 * @param text reference of a place, or code of its label, as a whole; empty for all
 * @param unit null for all that the asker may see
 * @param commune null for all
 * @param kind null for all
 * @param state null for all that are not closed
 */
public record PlaceFilter(
        String text,
        @Nullable OrganisationId unit,
        @Nullable OrganisationId commune,
        @Nullable PlaceKind kind,
        @Nullable PlaceState state) {
    /** All that are not closed. */
    public static final PlaceFilter ALL = new PlaceFilter("", null, null, null, null);
}
