package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.plan.Campaign;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.campaign.plan.CampaignMoves;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.release.planning.WithdrawReleases;

/**
 * Stops a campaign: all unpublished items are cancelled and, on request, the published items are recalled. Only
 * releases that the officer may release are recalled; other agencies are notified and recall their own releases.
 */
@StepUp
@UseCase
public class StopCampaign {
    @Inject
    Clock clock;

    @Inject
    Access access;

    @Inject
    CampaignAccess campaignAccess;

    @Inject
    ReleaseMoves releases;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignMoves moves;

    @Inject
    WithdrawReleases withdrawReleases;

    /**
     * Request to stop.
     *
     * @param reason reason sent to the officers concerned
     * @param recalls whether published items are recalled
     * @param explanation public explanation of the recall
     */
    public record Command(CampaignId campaign, String reason, boolean recalls, String explanation, Actor by) {}

    /**
     * Result of a stop.
     *
     * @param calledOff number of unpublished items cancelled
     * @param recalled number of releases recalled
     * @param leftOut number of releases of other agencies that are still public
     */
    public record Stopped(int calledOff, int recalled, int leftOut) {}

    public Stopped call(Command command) {
        var campaign = campaignAccess.lead(command.campaign(), command.by());
        CampaignMoves.checkReason(command.reason())
                .when(command.recalls() && command.explanation().isBlank(), "explanation", "missing")
                .throwIfAny();
        var all = lock(campaign);
        int calledOff = moves.stop(campaign, command.reason().strip(), command.by());
        if (!command.recalls()) return new Stopped(calledOff, 0, 0);
        return recall(all, calledOff, command, clock.instant());
    }

    /**
     * Locks all releases of the campaign, so that a release that is due is either published before the stop or
     * cancelled by it.
     */
    private List<Release> lock(Campaign campaign) {
        return releases.lockAll(campaigns.items(campaign.id()).stream()
                .flatMap(item -> item.findRelease().stream())
                .toList());
    }

    private Stopped recall(List<Release> all, int calledOff, Command command, Instant now) {
        int recalled = 0;
        int left = 0;
        for (var release : all) {
            if (release.state() != ReleaseState.PUBLISHED) continue;
            if (access.allows(command.by(), Role.RELEASER, release.organisation())) {
                var recall = new WithdrawCommand(
                        release.id(), WithdrawalKind.RECALL, command.explanation(), null, false, null, command.by());
                withdrawReleases.take(release, recall, now);
                recalled++;
            } else left++;
        }
        return new Stopped(calledOff, recalled, left);
    }
}
