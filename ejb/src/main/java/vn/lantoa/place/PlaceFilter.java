package vn.lantoa.place;

import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;

/**
 * Filter of places.
 *
 * @param text the complete reference of a place or code of its label; empty for all
 * @param unit null for all units that the caller may see
 * @param commune null for all
 * @param kind null for all
 * @param state null for all except closed places
 */
public record PlaceFilter(
        String text,
        @Nullable OrganisationId unit,
        @Nullable OrganisationId commune,
        @Nullable PlaceKind kind,
        @Nullable PlaceState state) {
    /** All places that are not closed. */
    public static final PlaceFilter ALL = new PlaceFilter("", null, null, null, null);
}
