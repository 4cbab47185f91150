package vn.lantoa.campaign.halt;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.plan.Campaign;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.campaign.plan.CampaignHalts;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.stepup.StepUp;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.withdrawal.WithdrawCommand;
import vn.lantoa.release.withdrawal.WithdrawReleases;

/**
 * Stops a campaign: all items that are not out are called off and, on request, those that are out are recalled. The
 * recall covers what the officer may release; other agencies are told of theirs, and recall them themselves.
 */
@StepUp
@UseCase
public class StopCampaign {
    @Inject
    CampaignAccess campaignAccess;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignHalts halts;

    @Inject
    ReleaseMoves releases;

    @Inject
    WithdrawReleases withdrawReleases;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /**
     * The way it is to be stopped.
     *
     * @param reason what those concerned are told
     * @param recalls whether what is out is recalled
     * @param explanation what the public is told of what is recalled
     */
    public record Command(CampaignId campaign, String reason, boolean recalls, String explanation, Actor by) {}

    /**
     * The result of a stop.
     *
     * @param calledOff items that were not out yet
     * @param recalled releases that were taken back
     * @param leftOut releases of other agencies that are still out
     */
    public record Stopped(int calledOff, int recalled, int leftOut) {}

    public Stopped call(Command command) {
        var campaign = campaignAccess.lead(command.campaign(), command.by());
        HaltRules.checkReason(command.reason())
                .when(command.recalls() && command.explanation().isBlank(), "explanation", "missing")
                .throwIfAny();
        var now = clock.instant();
        var all = lock(campaign);
        int calledOff = halts.stop(campaign, command.reason().strip(), command.by(), now);
        if (!command.recalls()) return new Stopped(calledOff, 0, 0);
        return recall(all, calledOff, command, now);
    }

    /** Locks all releases of the campaign, so that one about to come out is out, or does not come out. */
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
                withdrawReleases.take(release, recallOf(release, command), now);
                recalled++;
            } else left++;
        }
        return new Stopped(calledOff, recalled, left);
    }

    private static WithdrawCommand recallOf(Release release, Command command) {
        return new WithdrawCommand(
                release.id(), WithdrawalKind.RECALL, command.explanation(), null, false, null, command.by());
    }
}
