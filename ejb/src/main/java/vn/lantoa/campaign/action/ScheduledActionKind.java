package vn.lantoa.campaign.action;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.campaign.step.StepKind;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.kernel.Slug;

/** The kind of a scheduled action, by what it places. */
public enum ScheduledActionKind implements Slug {
    /** A message to a list of numbers. */
    MAILING(CampaignChannel.SMS, StepKind.MAILING_PLACED, StepKind.MAILING_REFUSED, ScheduledMailing.class),
    /** An order to a telecom company. */
    ORDER(CampaignChannel.SMS, StepKind.ORDER_PLACED, StepKind.ORDER_REFUSED, ScheduledOrder.class),
    /** A bulletin that is read aloud. */
    BULLETIN(CampaignChannel.BULLETIN, StepKind.BULLETIN_PLACED, StepKind.BULLETIN_REFUSED, ScheduledBulletin.class);

    private final CampaignChannel channel;
    private final StepKind placed;
    private final StepKind refused;
    private final Class<? extends ScheduledAction> type;

    ScheduledActionKind(
            CampaignChannel channel, StepKind placed, StepKind refused, Class<? extends ScheduledAction> type) {
        this.channel = channel;
        this.placed = placed;
        this.refused = refused;
        this.type = type;
    }

    /** The kinds that an item may have that is meant for these channels, in their order. */
    public static List<ScheduledActionKind> on(Set<CampaignChannel> channels) {
        return Stream.of(values())
                .filter(kind -> channels.contains(kind.channel))
                .toList();
    }

    /** True of the step by which some kind is recorded as refused. */
    public static boolean isRefusal(StepKind step) {
        return Stream.of(values()).anyMatch(kind -> kind.refused == step);
    }

    /** The channel that its item must be meant for. */
    public CampaignChannel channel() {
        return channel;
    }

    /** The step recorded when it was placed. */
    public StepKind placed() {
        return placed;
    }

    /** The step recorded when it was refused. */
    public StepKind refused() {
        return refused;
    }

    /** The record of its actions. */
    Class<? extends ScheduledAction> type() {
        return type;
    }
}
