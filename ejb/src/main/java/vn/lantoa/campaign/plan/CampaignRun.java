package vn.lantoa.campaign.plan;

import java.util.Map;
import java.util.Set;

/**
 * State of the execution of a campaign.
 *
 * <pre>
 * RUNNING &lt;-> PAUSED
 * RUNNING | PAUSED -> STOPPED -> RUNNING (the stop is undone)
 * </pre>
 */
public enum CampaignRun {
    RUNNING,
    /** Nothing more is published until the campaign is resumed. */
    PAUSED,
    /** All unpublished items are cancelled. */
    STOPPED;

    private static final Map<CampaignRun, Set<CampaignRun>> NEXT =
            Map.of(RUNNING, Set.of(PAUSED, STOPPED), PAUSED, Set.of(RUNNING, STOPPED), STOPPED, Set.of(RUNNING));

    /** Returns whether this transition is allowed. */
    public boolean mayBecome(CampaignRun next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
