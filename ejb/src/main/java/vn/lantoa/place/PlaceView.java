package vn.lantoa.place;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;

/** A place as displayed to officers. */
public record PlaceView(
        PlaceId id, PlaceCode code, Unit unit, What what, Commune commune, Measures measures, Standing standing) {
    /** The unit that owns the place. */
    public record Unit(OrganisationId organisation, String unitCode, String unitName) {}

    /** @param reference the unit's own reference for the place */
    public record What(String reference, String name, PlaceKind kind) {}

    /** The commune or ward of the place. */
    public record Commune(String communeCode, String communeName) {}

    /** Position and size; null where unknown. */
    public record Measures(
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable Integer widthCm,
            @Nullable Integer heightCm) {
        /** Returns the position as web maps write it; empty if unknown. */
        public String position() {
            return latitude == null || longitude == null ? "" : plain(latitude) + ", " + plain(longitude);
        }

        /** Returns the size in centimetres; empty if unknown. */
        public String size() {
            return widthCm == null || heightCm == null ? "" : widthCm + " x " + heightCm;
        }

        private static String plain(BigDecimal degrees) {
            return degrees.stripTrailingZeros().toPlainString();
        }
    }

    /** @param reason why it was closed; otherwise empty */
    public record Standing(PlaceState state, String reason) {}
}
