package vn.lantoa.campaign.step;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignPlace;
import vn.lantoa.campaign.LocalWindow;

/**
 * A step in the history of a campaign.
 *
 * @param before the item's window before; null where it was not moved
 */
public record CampaignStep(
        CampaignStepId id, CampaignPlace place, StepKind kind, String note, @Nullable LocalWindow before, Stamp stamp) {

    /**
     * The instant and the actor of a step.
     *
     * @param by reference of the actor
     */
    public record Stamp(Instant at, String by) {}

    /** The last of these, the latest first, that happened to the item itself and not beside it. */
    public static Optional<CampaignStep> lastOf(List<CampaignStep> steps) {
        return steps.stream().filter(step -> !step.kind().isBesideTheItem()).findFirst();
    }

    static @Nullable LocalDateTime starts(@Nullable LocalWindow before) {
        return before == null ? null : before.startsAt();
    }

    static @Nullable LocalDateTime ends(@Nullable LocalWindow before) {
        return before == null ? null : before.endsAt();
    }
}
