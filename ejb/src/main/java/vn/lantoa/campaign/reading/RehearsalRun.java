package vn.lantoa.campaign.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.action.AttachedVersion;
import vn.lantoa.campaign.action.ItemFacts;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.action.ReadinessRules;
import vn.lantoa.campaign.action.RehearsalEvent;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.kernel.Records;
import vn.lantoa.release.ReleaseState;

/**
 * Simulation of a campaign from now to its end, on copies of its items. At each step, releases change state like real
 * releases, the readiness rules are applied, and recipients are simulated. The run neither reads nor changes stored
 * data. For one use.
 */
final class RehearsalRun {
    private final Map<CampaignItemId, RehearsedItem> items = new HashMap<>();
    private final Map<CampaignItemId, Set<ReadinessIssue>> reported = new HashMap<>();
    private final List<RehearsalJson.Line> lines = new ArrayList<>();
    private final List<CampaignItemId> order;
    private final ZoneId zone;

    private RehearsalRun(Collection<ItemFacts> facts, ZoneId zone) {
        this.zone = zone;
        order = facts.stream().map(ItemFacts::id).toList();
        facts.forEach(one -> items.put(one.id(), RehearsedItem.of(one)));
    }

    /** Returns the events that would happen from now on, in chronological order, without the names of the agencies. */
    static List<RehearsalJson.Line> of(Collection<ItemFacts> facts, ZoneId zone, Instant now) {
        var run = new RehearsalRun(facts, zone);
        var moments = new TreeSet<Instant>(List.of(now));
        facts.stream().flatMap(run::moments).filter(now::isBefore).forEach(moments::add);
        moments.forEach(run::at);
        return List.copyOf(run.lines);
    }

    // rules that compare with "before" detect lateness one second after the start
    private Stream<Instant> moments(ItemFacts item) {
        var begins = item.window().begins(zone);
        var made = item.made();
        var release = made == null ? AttachedVersion.PlannedRelease.NONE : made.release();
        var rights = made == null ? null : dayAfter(made.standing().usableUntil());
        return Stream.of(
                        begins,
                        begins.plusSeconds(1),
                        item.window().ends(zone),
                        release.opensAt(),
                        release.expiresAt(),
                        rights)
                .flatMap(Stream::ofNullable);
    }

    private @Nullable Instant dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private void at(Instant moment) {
        var seen = items.values().stream().map(RehearsedItem::facts).toList();
        for (var id : order) check(id, seen, moment);
        for (var id : order) move(id, moment);
        for (var id : order) rights(id, moment);
    }

    private void check(CampaignItemId id, Collection<ItemFacts> seen, Instant moment) {
        var facts = item(id).facts();
        ReadinessRules.issues(facts, seen, zone, moment).forEach(readinessIssue -> fault(id, readinessIssue, moment));
    }

    private void move(CampaignItemId id, Instant moment) {
        var item = item(id);
        if (item.opensBy(moment)) {
            if (!item.mayComeOut()) return;
            items.put(id, item.moved(ReleaseState.PUBLISHED));
            add(moment, id, RehearsalEvent.OUT, null, 0);
            place(id, item.facts(), moment);
        }
        if (item(id).endsBy(moment)) {
            items.put(id, item(id).moved(ReleaseState.EXPIRED));
            add(moment, id, RehearsalEvent.ENDED, null, 0);
        }
    }

    private void rights(CampaignItemId id, Instant moment) {
        var made = item(id).facts().made();
        var over = made == null ? null : dayAfter(made.standing().usableUntil());
        if (item(id).isOut() && over != null && !over.isAfter(moment)) fault(id, ReadinessIssue.RIGHTS_END, moment);
    }

    // an action that would be refused is a fault and is not counted
    private void place(CampaignItemId id, ItemFacts facts, Instant moment) {
        var channels = facts.spec().channels();
        facts.receivers().actions().stream()
                .filter(action -> channels.contains(action.kind().channel()))
                .flatMap(action -> action.effect(facts, moment, zone).stream())
                .forEach(effect -> {
                    add(moment, id, effect.event(), null, effect.count());
                    effect.issues().forEach(issue -> fault(id, issue, moment));
                });
    }

    private void fault(CampaignItemId id, ReadinessIssue readinessIssue, Instant moment) {
        if (reported.computeIfAbsent(id, any -> EnumSet.noneOf(ReadinessIssue.class))
                .add(readinessIssue)) add(moment, id, RehearsalEvent.FAULT, readinessIssue, 0);
    }

    private void add(Instant at, CampaignItemId id, RehearsalEvent what, @Nullable ReadinessIssue issue, long count) {
        var title = item(id).facts().spec().title();
        lines.add(new RehearsalJson.Line(at, id, what, issue, count, title, ""));
    }

    private RehearsedItem item(CampaignItemId id) {
        return Objects.requireNonNull(items.get(id));
    }

    /**
     * Copy of an item, with the state of its release.
     *
     * @param release the state of the item's release; null if no release is planned
     */
    record RehearsedItem(ItemFacts facts, @Nullable ReleaseState release) {
        static RehearsedItem of(ItemFacts facts) {
            var made = facts.made();
            var waits = made != null && made.release().opensAt() != null && facts.state() == ItemState.SCHEDULED;
            return new RehearsedItem(facts, waits ? ReleaseState.PLANNED : null);
        }

        /**
         * Returns the item after a state change of its release.
         *
         * @throws IllegalStateException if the transition is not allowed
         */
        RehearsedItem moved(ReleaseState next) {
            if (release == null || !release.mayBecome(next))
                throw new IllegalStateException("a release that is " + release + " cannot become " + next);
            var state = ItemState.of(false, true, next);
            return new RehearsedItem(Records.map(facts, (name, value) -> name.equals("state") ? state : value), next);
        }

        boolean opensBy(Instant moment) {
            return release != null && release.isWaiting() && isPast(planned().opensAt(), moment);
        }

        /** Returns whether the version is approved; an unapproved version is not published. */
        boolean mayComeOut() {
            var made = facts.made();
            return made != null && made.standing().approved();
        }

        boolean isOut() {
            return release == ReleaseState.PUBLISHED;
        }

        boolean endsBy(Instant moment) {
            return isOut() && isPast(planned().expiresAt(), moment);
        }

        private AttachedVersion.PlannedRelease planned() {
            var made = facts.made();
            return made == null ? AttachedVersion.PlannedRelease.NONE : made.release();
        }

        private static boolean isPast(@Nullable Instant at, Instant moment) {
            return at != null && !at.isAfter(moment);
        }
    }
}
