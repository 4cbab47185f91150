package vn.lantoa.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Configured approval route.
 *
 * @param organisation the organisation whose versions use the route; null for every organisation
 * @param kind the slug of the asset kind; null for every kind
 * @param steps the number of steps
 * @param second the organisation that decides the second step, if not the owner; also listed in {@code deciders}
 * @param deciders the decider of each step, in order
 */
public record RouteLine(
        String id,
        @Nullable Named organisation,
        @Nullable String kind,
        int steps,
        @Nullable Named second,
        Instant setAt,
        List<Decider> deciders) {
    /** Organisation as shown to readers. */
    public record Named(String code, String name) {}

    /**
     * Decider of a step.
     *
     * @param step the number of the step, from 1
     * @param organisation the organisation whose approvers decide the step; null for the owner of the asset
     */
    public record Decider(int step, @Nullable Named organisation) {}
}
