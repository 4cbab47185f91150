package vn.lantoa.approval.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One configured route.
 *
 * @param organisation the organisation whose versions it is for; null for all
 * @param kind slug of the kind; null for every kind
 * @param steps how many
 * @param second who decides the second step, if another organisation does; also among the deciders
 * @param deciders who decides each step, in their order
 */
public record RouteLine(
        String id,
        @Nullable Named organisation,
        @Nullable String kind,
        int steps,
        @Nullable Named second,
        Instant setAt,
        List<Decider> deciders) {
    public RouteLine {
        deciders = List.copyOf(deciders);
    }

    /** An organisation as it is shown. */
    public record Named(String code, String name) {}

    /**
     * The decider of a step.
     *
     * @param step its number, from 1
     * @param organisation whose approvers decide it; null for the asset's own
     */
    public record Decider(int step, @Nullable Named organisation) {}
}
