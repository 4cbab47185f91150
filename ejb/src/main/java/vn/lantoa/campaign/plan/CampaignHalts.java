package vn.lantoa.campaign.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.planning.ReleasePlans;

/** Pausing, stopping and resuming campaigns together with their planned releases, in one transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CampaignHalts {
    private static final int LONGEST_REASON = 1000;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignAccess campaignAccess;

    @Inject
    CampaignTrail trail;

    @Inject
    ItemMoves moves;

    @Inject
    ReleasePlans plans;

    @Inject
    PlanningRight right;

    /** Returns the issues of the reason of a halt. */
    public static Issues checkReason(String reason) {
        return Issues.none()
                .when(reason.isBlank(), "reason", "missing")
                .when(reason.length() > LONGEST_REASON, "reason", "too-long", LONGEST_REASON);
    }

    /** Pauses the campaign. Its planned releases are held until the campaign is resumed. */
    public void pause(Campaign campaign, String reason, Actor by, Instant now) {
        campaign.run(CampaignRun.PAUSED, reason, now);
        trail.note(campaign.place(), StepKind.PAUSED, reason, by, now);
        plans.hold(releases(campaigns.items(campaign.id())), by);
    }

    /** Stops the campaign and cancels all unpublished items; returns their number. */
    public int stop(Campaign campaign, String reason, Actor by, Instant now) {
        campaign.run(CampaignRun.STOPPED, reason, now);
        trail.note(campaign.place(), StepKind.STOPPED, reason, by, now);
        var items = campaigns.items(campaign.id());
        // holds all releases first, so that none is published while the items are cancelled one by one
        plans.hold(releases(items), by);
        var waiting = items.stream()
                .filter(item -> campaignAccess.state(item).mayMove())
                .toList();
        waiting.forEach(item -> moves.callOff(item, StepKind.STOPPED, reason, by, now));
        return waiting.size();
    }

    /**
     * Resumes the campaign. After a pause, late items are published at once unless their end has passed. After a stop,
     * the items cancelled by the stop are planned again; withdrawn items stay withdrawn.
     */
    public void resume(Campaign campaign, Actor by, Instant now) {
        var stopped = campaign.run() == CampaignRun.STOPPED;
        campaign.run(CampaignRun.RUNNING, "", now);
        trail.note(campaign.place(), StepKind.RESUMED, "", by, now);
        var items = campaigns.items(campaign.id());
        if (stopped)
            for (var item : items)
                if (wasStopped(item)) moves.unstop(item, right.holds(item, by), campaign.zone(), by, now);
        plans.letGo(releases(items), by);
    }

    /** Holds a release that was just planned if its campaign is paused. */
    public void follow(Campaign campaign, CampaignItem item, Actor by) {
        if (campaign.run() == CampaignRun.PAUSED) plans.hold(releases(List.of(item)), by);
    }

    private boolean wasStopped(CampaignItem item) {
        return item.isCancelled()
                && trail.findLast(item.id())
                        .filter(step -> step.kind() == StepKind.STOPPED)
                        .isPresent();
    }

    private static Collection<ReleaseId> releases(Collection<CampaignItem> items) {
        return items.stream().flatMap(item -> item.findRelease().stream()).toList();
    }
}
