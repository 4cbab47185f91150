package vn.lantoa.campaign.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignStep;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.Releases;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.ReleasePlans;

/**
 * Changes of items together with their planned releases, in one transaction. By planning a release for a campaign, an
 * agency allows the campaign's leaders to move or cancel the release, but never to release the asset.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ItemMoves {
    @Inject
    ReleasePlans plans;

    @Inject
    Releases releases;

    @Inject
    CampaignTrail trail;

    /** Moves an item to another time, with its planned release. */
    public void move(CampaignItem item, LocalWindow to, ZoneId zone, Actor by, Instant now) {
        requireAhead(to, zone, now).throwIfAny();
        trail.note(item.place(), StepKind.MOVED, "", item.window(), by, now);
        take(item, to, zone, by, now);
    }

    /** Sets the due day of an item's production; null for the default. */
    public void due(CampaignItem item, @Nullable LocalDate day, Actor by, Instant now) {
        trail.note(item.place(), StepKind.DUE_SET, day == null ? "" : day.toString(), by, now);
        item.due(day, now);
    }

    /**
     * Cancels an item and its release.
     *
     * @param kind {@link StepKind#STOPPED} if its campaign is stopped, of which officers are notified once
     */
    public void callOff(CampaignItem item, StepKind kind, String reason, Actor by, Instant now) {
        trail.note(item.place(), kind, reason, item.window(), by, now);
        // a release that was cancelled separately must not be restored with the item
        waiting(item).ifPresentOrElse(release -> plans.cancel(release, reason, by), item::unschedule);
        item.cancel(now);
    }

    /** Undoes the last move or cancellation of an item. */
    public void restore(CampaignItem item, CampaignStep last, ZoneId zone, Actor by, Instant now) {
        trail.note(item.place(), StepKind.RESTORED, "", item.window(), by, now);
        var before = last.before();
        if (last.kind().callsOff()) revive(item, zone, by, now);
        else if (before != null) {
            // undoing a move must not publish anything
            if (waiting(item).isPresent()) requireAhead(before, zone, now).throwIfAny();
            take(item, before, zone, by, now);
        }
    }

    /**
     * Restores an item that was cancelled when its campaign was stopped. Plans its release again if there was one;
     * otherwise the item has no planned release.
     *
     * @param mayPlan whether the actor may plan the release
     */
    public void unstop(CampaignItem item, boolean mayPlan, ZoneId zone, Actor by, Instant now) {
        trail.note(item.place(), StepKind.RESTORED, "", item.window(), by, now);
        if (!mayPlan) item.unschedule();
        revive(item, zone, by, now);
    }

    /** Plans the release of the attached version; a release that is overdue is published a moment later. */
    public void schedule(CampaignItem item, ZoneId zone, Actor by, Instant now) {
        var window = item.window().request(zone, now);
        item.findVersion()
                .ifPresent(version -> item.schedule(
                        plans.plan(new PlanCommand(version, item.spec().reach(), window, List.of(), by)), now));
    }

    private void revive(CampaignItem item, ZoneId zone, Actor by, Instant now) {
        // an overdue release must be planned by a person, not by this restore
        var scheduled =
                item.findRelease().isPresent() && !item.window().begins(zone).isBefore(now);
        item.restore(now);
        item.unschedule();
        if (scheduled) schedule(item, zone, by, now);
    }

    private void take(CampaignItem item, LocalWindow to, ZoneId zone, Actor by, Instant now) {
        waiting(item).ifPresent(release -> plans.reschedule(release, to.request(zone, now), by));
        item.take(to, now);
    }

    private Optional<ReleaseId> waiting(CampaignItem item) {
        return item.findRelease().filter(id -> releases.get(id).state().isWaiting());
    }

    /** Returns the issues of a new time for an item. */
    static Issues requireAhead(LocalWindow to, ZoneId zone, Instant now) {
        return ItemRules.check(to).when(to.begins(zone).isBefore(now), "startsAt", "in-the-past");
    }
}
