package vn.lantoa.place;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;

/** A place as officers see it. */
public record PlaceView(
        PlaceId id, PlaceCode code, Unit unit, What what, Commune commune, Measures measures, Standing standing) {
    /** The unit that it is of. */
    public record Unit(OrganisationId organisation, String unitCode, String unitName) {}

    /** @param reference by which its unit knows it */
    public record What(String reference, String name, PlaceKind kind) {}

    /** The commune or ward in which it is. */
    public record Commune(String communeCode, String communeName) {}

    /** Where exactly it is, and how large; null where that is not known. */
    public record Measures(
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable Integer widthCm,
            @Nullable Integer heightCm) {
        /** The position as maps on the web write it; empty where it is not known. */
        public String position() {
            return latitude == null || longitude == null ? "" : plain(latitude) + ", " + plain(longitude);
        }

        /** The size, in centimetres; empty where it is not known. */
        public String size() {
            return widthCm == null || heightCm == null ? "" : widthCm + " x " + heightCm;
        }

        private static String plain(BigDecimal degrees) {
            return degrees.stripTrailingZeros().toPlainString();
        }
    }

    /** @param reason why it was closed; else empty */
    public record Standing(PlaceState state, String reason) {}
}
