package vn.lantoa.campaign.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Versions;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.plan.Campaign;
import vn.lantoa.campaign.plan.CampaignItem;
import vn.lantoa.campaign.plan.CampaignRun;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.Rejected;

/** Places a scheduled action, or records why it was refused. Each action runs once, in a separate transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ActionAttempt {
    @Inject
    ScheduledActions scheduledActions;

    @Inject
    Campaigns campaigns;

    @Inject
    Versions versions;

    @Inject
    CampaignTrail trail;

    /**
     * Places the action. Does nothing if it is already placed, its item no longer uses the channel, or its campaign is
     * halted.
     */
    public void place(ScheduledActionId id) {
        var campaign = lock(id);
        var kept = scheduledActions.get(id);
        var item = campaigns.item(kept.item());
        var asset = item.findVersion().map(versions::get).map(AssetVersion::asset);
        if (!isDue(kept, item) || campaign.run() != CampaignRun.RUNNING || asset.isEmpty()) return;
        var action = kept.action();
        var placement = new Placement(
                item.id(), asset.get(), item.window(), campaign.zone(), "campaign-errand:" + id, kept.by());
        var placed = scheduledActions.type(action).place(action, placement);
        var now = trail.note(item.place(), action.kind().placed(), "", Actor.SYSTEM);
        scheduledActions.done(id, ScheduledActionState.PLACED, placed, now);
    }

    /** Records why the action was refused; the officers concerned are notified. */
    public void refused(ScheduledActionId id, Problem why) {
        lock(id);
        var kept = scheduledActions.get(id);
        var item = campaigns.item(kept.item());
        if (!isDue(kept, item)) return;
        var reason = RefusalCodes.of(why);
        var now = trail.note(item.place(), kept.action().kind().refused(), reason, Actor.SYSTEM);
        scheduledActions.done(id, ScheduledActionState.REFUSED, reason, now);
    }

    // locks the campaign, so that only one node places the action and the next finds it done
    private Campaign lock(ScheduledActionId id) {
        return campaigns.getLocked(campaigns.campaignOf(scheduledActions.get(id).item()));
    }

    private static boolean isDue(ScheduledActionRecord kept, CampaignItem item) {
        var channels = item.spec().channels();
        return ScheduledActionRules.standing(kept, item.isCancelled(), channels) == ScheduledActionState.WAITING;
    }

    /**
     * Storage format of a refusal: one reason per line, with field, code and parameters separated by {@code |}; or only the
     * type of the problem. Texts are produced on display.
     */
    static final class RefusalCodes {
        private RefusalCodes() {}

        static String of(Problem why) {
            if (!(why instanceof Rejected rejected)) return why.type();
            return rejected.issues().list().stream().map(RefusalCodes::line).collect(Collectors.joining("\n"));
        }

        private static String line(Issue issue) {
            return Stream.concat(Stream.of(issue.field(), issue.code()), issue.params().stream())
                    .map(part -> part.replaceAll("[|\\p{Cntrl}]", " "))
                    .collect(Collectors.joining("|"));
        }
    }
}
