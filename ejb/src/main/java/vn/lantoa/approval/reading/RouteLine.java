package vn.lantoa.approval.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One configured route.
 *
 * @param organisation the organisation whose versions it is for; null for all
 * @param kind slug of the kind; null for every kind
 * @param second the organisation that decides the second step; null for the asset's own
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
