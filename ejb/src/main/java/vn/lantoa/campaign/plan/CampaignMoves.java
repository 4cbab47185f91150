package vn.lantoa.campaign.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
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
 * Pauses, stops and resumes campaigns, and changes items, together with their planned releases, in one transaction. By
 * planning a release for a campaign, an agency allows the campaign's leaders to move or cancel the release, but never to
 * release the asset.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CampaignMoves {
    private static final int LONGEST_REASON = 1000;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignAccess campaignAccess;

    @Inject
    CampaignTrail trail;

    @Inject
    ReleasePlans plans;

    @Inject
    PlanningRight right;

    @Inject
    Releases releases;

    /** Returns the issues of the reason of a halt. */
    public static Issues checkReason(String reason) {
        return Issues.none()
                .when(reason.isBlank(), "reason", "missing")
                .when(reason.length() > LONGEST_REASON, "reason", "too-long", LONGEST_REASON);
    }

    /** Pauses the campaign. Its planned releases are held until the campaign is resumed. */
    public void pause(Campaign campaign, String reason, Actor by) {
        campaign.run(CampaignRun.PAUSED, reason, trail.note(campaign.place(), StepKind.PAUSED, reason, by));
        plans.hold(releases(campaigns.items(campaign.id())), by);
    }

    /** Stops the campaign and cancels all unpublished items; returns their number. */
    public int stop(Campaign campaign, String reason, Actor by) {
        campaign.run(CampaignRun.STOPPED, reason, trail.note(campaign.place(), StepKind.STOPPED, reason, by));
        var items = campaigns.items(campaign.id());
        // holds all releases first, so that none is published while the items are cancelled one by one
        plans.hold(releases(items), by);
        var waiting = items.stream()
                .filter(item -> campaignAccess.state(item).mayMove())
                .toList();
        waiting.forEach(item -> callOff(item, StepKind.STOPPED, reason, by));
        return waiting.size();
    }

    /**
     * Resumes the campaign. After a pause, late items are published at once unless their end has passed. After a stop,
     * the items cancelled by the stop are planned again; withdrawn items stay withdrawn.
     */
    public void resume(Campaign campaign, Actor by) {
        var stopped = campaign.run() == CampaignRun.STOPPED;
        campaign.run(CampaignRun.RUNNING, "", trail.note(campaign.place(), StepKind.RESUMED, "", by));
        var items = campaigns.items(campaign.id());
        if (stopped) for (var item : items) if (wasStopped(item)) unstop(item, campaign.zone(), by);
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

    /** Moves an item to another time, with its planned release. */
    public void move(CampaignItem item, LocalWindow to, ZoneId zone, Actor by) {
        var now = trail.note(item.place(), StepKind.MOVED, "", item.window(), by);
        requireAhead(to, zone, now).throwIfAny();
        take(item, to, zone, by, now);
    }

    /** Sets the due day of an item's production; null for the default. */
    public void due(CampaignItem item, @Nullable LocalDate day, Actor by) {
        item.due(day, trail.note(item.place(), StepKind.DUE_SET, day == null ? "" : day.toString(), by));
    }

    /**
     * Cancels an item and its release.
     *
     * @param kind {@link StepKind#STOPPED} if its campaign is stopped, in which case officers are notified only once
     */
    public void callOff(CampaignItem item, StepKind kind, String reason, Actor by) {
        var now = trail.note(item.place(), kind, reason, item.window(), by);
        // a release that was cancelled separately must not be restored with the item
        waiting(item).ifPresentOrElse(release -> plans.cancel(release, reason, by), item::unschedule);
        item.cancel(now);
    }

    /** Undoes the last move or cancellation of an item. */
    public void restore(CampaignItem item, CampaignStep last, ZoneId zone, Actor by) {
        var now = trail.note(item.place(), StepKind.RESTORED, "", item.window(), by);
        var before = last.before();
        if (last.kind().callsOff()) revive(item, zone, by, now);
        else if (before != null) {
            // undoing a move must not publish anything
            if (waiting(item).isPresent()) requireAhead(before, zone, now).throwIfAny();
            take(item, before, zone, by, now);
        }
    }

    /**
     * Restores an item that was cancelled when its campaign was stopped. Plans its former release again, if the release
     * is not overdue and the actor may plan it.
     */
    private void unstop(CampaignItem item, ZoneId zone, Actor by) {
        var now = trail.note(item.place(), StepKind.RESTORED, "", item.window(), by);
        if (!right.holds(item, by)) item.unschedule();
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
