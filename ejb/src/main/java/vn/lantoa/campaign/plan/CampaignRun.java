package vn.lantoa.campaign.plan;

import java.util.Map;
import java.util.Set;

/**
 * The state of a campaign.
 *
 * <pre>
 * RUNNING &lt;-> PAUSED
 * RUNNING | PAUSED -> STOPPED -> RUNNING (the stop is taken back)
 * </pre>
 */
public enum CampaignRun {
    RUNNING,
    /** Nothing more comes out until the campaign is resumed. */
    PAUSED,
    /** All items that were not out are called off. */
    STOPPED;

    private static final Map<CampaignRun, Set<CampaignRun>> NEXT =
            Map.of(RUNNING, Set.of(PAUSED, STOPPED), PAUSED, Set.of(RUNNING, STOPPED), STOPPED, Set.of(RUNNING));

    /** True if that state may come next. */
    public boolean mayBecome(CampaignRun next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
