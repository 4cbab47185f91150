package vn.lantoa.place;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;

/**
 * What is known of a place.
 *
 * @param position null where nobody has said it
 * @param size null where there is nothing to measure
 */
public record PlaceSpec(
        String reference,
        String name,
        PlaceKind kind,
        OrganisationId commune,
        @Nullable Position position,
        @Nullable Size size,
        PlaceState state) {
    /** Degrees (WGS 84), with six decimals: a tenth of a metre. */
    public record Position(BigDecimal latitude, BigDecimal longitude) {
        public Position {
            latitude = latitude.setScale(6, java.math.RoundingMode.HALF_UP);
            longitude = longitude.setScale(6, java.math.RoundingMode.HALF_UP);
        }
    }

    /** Centimetres. */
    public record Size(int widthCm, int heightCm) {}
}
