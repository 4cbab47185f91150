package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Changes the specification of an item. A newly chosen agency is asked whether it will produce the item. */
@UseCase
public class ChangeItem {
    @Inject
    CampaignAccess access;

    @Inject
    CampaignTrail trail;

    @Inject
    Clock clock;

    /** @param seen row version that the officer saw */
    public record Command(CampaignItemId item, long seen, ItemSpec spec, Actor by) {}

    public void call(Command command) {
        var opened = access.lead(command.item(), command.by());
        var item = opened.item();
        CampaignAccess.requireSeen(item, command.seen());
        access.requireMovable(item);
        access.check(command.spec()).throwIfAny();
        var former = item.owner();
        var channels = item.spec().channels();
        var now = clock.instant();
        item.take(command.spec(), opened.campaign(), now);
        var asked = !former.equals(item.owner()) && item.assignment() == Assignment.SENT;
        trail.note(
                item.place(),
                asked ? StepKind.ASKED : StepKind.CHANGED,
                command.spec().title(),
                command.by(),
                now);
        note(item, StepKind.CHANNELS_TAKEN, without(channels, command.spec().channels()), command.by(), now);
        note(item, StepKind.CHANNELS_GIVEN, without(command.spec().channels(), channels), command.by(), now);
    }

    /**
     * Records added or removed channels. Actions on a removed channel are suspended until the channel is added again;
     * the officers concerned are notified.
     */
    private void note(CampaignItem item, StepKind kind, Set<CampaignChannel> channels, Actor by, Instant now) {
        if (channels.isEmpty()) return;
        var names = channels.stream().map(CampaignChannel::name).collect(Collectors.joining(","));
        trail.note(item.place(), kind, names, by, now);
    }

    private static Set<CampaignChannel> without(Set<CampaignChannel> some, Set<CampaignChannel> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
