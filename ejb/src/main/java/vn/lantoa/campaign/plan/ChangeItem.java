package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
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

    /** @param seen row version that the officer saw */
    public void call(CampaignItemId id, long seen, ItemSpec spec, Actor by) {
        var opened = access.lead(id, by);
        var item = opened.item();
        CampaignAccess.requireSeen(item, seen);
        access.requireMovable(item);
        access.check(spec).throwIfAny();
        var owner = spec.owner();
        var channels = item.spec().channels();
        var asked =
                !owner.equals(item.owner()) && !owner.equals(opened.campaign().organisation());
        var kind = asked ? StepKind.ASKED : StepKind.CHANGED;
        var now = trail.note(item.place(), kind, spec.title(), by);
        item.take(spec, opened.campaign(), now);
        note(item, StepKind.CHANNELS_TAKEN, without(channels, spec.channels()), by);
        note(item, StepKind.CHANNELS_GIVEN, without(spec.channels(), channels), by);
    }

    /**
     * Records added or removed channels. Actions on a removed channel are suspended until the channel is added again;
     * the officers concerned are notified.
     */
    private void note(CampaignItem item, StepKind kind, Set<CampaignChannel> channels, Actor by) {
        if (channels.isEmpty()) return;
        var names = channels.stream().map(CampaignChannel::name).collect(Collectors.joining(","));
        trail.note(item.place(), kind, names, by);
    }

    private static Set<CampaignChannel> without(Set<CampaignChannel> some, Set<CampaignChannel> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
