package vn.lantoa.place;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;

/**
 * Data of a place.
 *
 * @param position null if unknown
 * @param size null if it does not apply
 */
public record PlaceSpec(
        String reference,
        String name,
        PlaceKind kind,
        OrganisationId commune,
        @Nullable Position position,
        @Nullable Size size,
        PlaceState state) {
    /** Degrees (WGS 84) with six decimals, a precision of 0.1 m. */
    public record Position(BigDecimal latitude, BigDecimal longitude) {
        public Position {
            latitude = latitude.setScale(6, java.math.RoundingMode.HALF_UP);
            longitude = longitude.setScale(6, java.math.RoundingMode.HALF_UP);
        }
    }

    /** Centimetres. */
    public record Size(int widthCm, int heightCm) {}
}
