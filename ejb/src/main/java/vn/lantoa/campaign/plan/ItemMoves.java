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
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.step.CampaignStep;
import vn.lantoa.campaign.step.CampaignTrail;
import vn.lantoa.campaign.step.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.Releases;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.ReleasePlans;

/**
 * Moves items together with the releases that are planned for them, in one transaction. Whoever plans a release into a
 * campaign lets those who lead it move it and call it off; to let something out is never theirs.
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

    /** Gives an item another time; what is planned for it moves along. */
    public void move(CampaignItem item, LocalWindow to, ZoneId zone, Actor by, Instant now) {
        requireAhead(to, zone, now).throwIfAny();
        trail.note(item.place(), StepKind.MOVED, "", item.window(), by, now);
        take(item, to, zone, by, now);
    }

    /** Sets the day by which it is to be made; null for the usual one. */
    public void due(CampaignItem item, @Nullable LocalDate day, Actor by, Instant now) {
        trail.note(item.place(), StepKind.DUE_SET, day == null ? "" : day.toString(), by, now);
        item.due(day, now);
    }

    /** Calls an item off, and its release with it. */
    public void cancel(CampaignItem item, String reason, Actor by, Instant now) {
        callOff(item, StepKind.CANCELLED, reason, by, now);
    }

    /** Calls an item off because its campaign is stopped: as {@link #cancel}, and all concerned are told once, of the whole. */
    public void stop(CampaignItem item, String reason, Actor by, Instant now) {
        callOff(item, StepKind.STOPPED, reason, by, now);
    }

    private void callOff(CampaignItem item, StepKind kind, String reason, Actor by, Instant now) {
        trail.note(item.place(), kind, reason, item.window(), by, now);
        // one that was called off by itself has nothing that could come back with the item
        waiting(item).ifPresentOrElse(release -> plans.cancel(release, reason, by), item::unschedule);
        item.cancel(now);
    }

    /** Puts an item back to where it was before it was moved, or to what it was before it was called off. */
    public void restore(CampaignItem item, CampaignStep last, ZoneId zone, Actor by, Instant now) {
        trail.note(item.place(), StepKind.RESTORED, "", item.window(), by, now);
        var before = last.before();
        if (last.kind().callsOff()) revive(item, zone, by, now);
        else if (before != null) {
            // nothing goes out because somebody takes a step back
            if (waiting(item).isPresent()) requireAhead(before, zone, now).throwIfAny();
            take(item, before, zone, by, now);
        }
    }

    /**
     * Takes back that an item was called off with its campaign. Its release is planned again where it was planned and whoever
     * does it may plan it; else the item says that it is not.
     */
    public void unstop(CampaignItem item, boolean mayPlan, ZoneId zone, Actor by, Instant now) {
        trail.note(item.place(), StepKind.RESTORED, "", item.window(), by, now);
        if (!mayPlan) item.unschedule();
        revive(item, zone, by, now);
    }

    /** Plans the release of what is attached; what should be out already goes out a moment later. */
    public void schedule(CampaignItem item, ZoneId zone, Actor by, Instant now) {
        var window = item.window().request(zone, now);
        item.findVersion()
                .ifPresent(version -> item.schedule(
                        plans.plan(new PlanCommand(version, item.spec().reach(), window, List.of(), by)), now));
    }

    private void revive(CampaignItem item, ZoneId zone, Actor by, Instant now) {
        // what should be out already goes out when somebody plans it, not by this
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

    /** The issues of a time to which an item is moved. */
    static Issues requireAhead(LocalWindow to, ZoneId zone, Instant now) {
        return ItemRules.check(to).when(to.begins(zone).isBefore(now), "startsAt", "in-the-past");
    }
}
