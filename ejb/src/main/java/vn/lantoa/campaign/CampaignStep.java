package vn.lantoa.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Step in the history of a campaign.
 *
 * @param before previous window of the item; null if the item was not moved
 */
public record CampaignStep(
        CampaignStepId id, CampaignPlace place, StepKind kind, String note, @Nullable LocalWindow before, Stamp stamp) {

    /**
     * Time and actor of a step.
     *
     * @param by reference of the actor
     */
    public record Stamp(Instant at, String by) {}

    /**
     * Returns the last step that changed the item itself.
     *
     * @param steps the steps, the latest first
     */
    public static Optional<CampaignStep> lastOf(List<CampaignStep> steps) {
        return steps.stream().filter(step -> !step.kind().isBesideTheItem()).findFirst();
    }
}
