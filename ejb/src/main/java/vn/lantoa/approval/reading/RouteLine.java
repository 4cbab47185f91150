package vn.lantoa.approval.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One configured route.
 *
 * @param organisation whose versions; null for everybody's
 * @param kind slug of the kind; null for every kind
 * @param second who decides the second step; null for the asset's own organisation
 */
public record RouteLine(
        String id,
        @Nullable Named organisation,
        @Nullable String kind,
        int steps,
        @Nullable Named second,
        Instant setAt) {
    /** An organisation as it is shown. */
    public record Named(String code, String name) {}
}
