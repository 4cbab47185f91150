package vn.lantoa.campaign.action;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.action.bulletin.ScheduledBulletin;
import vn.lantoa.campaign.action.mailing.ScheduledMailing;
import vn.lantoa.campaign.action.order.ScheduledOrder;
import vn.lantoa.campaign.step.StepKind;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;

/** The kind of a scheduled action, by what it places: the one list of kinds, each with its channel, steps and record. */
public enum ScheduledActionKind implements Slug {
    /** A message to a list of numbers. */
    MAILING(
            CampaignChannel.SMS,
            "no-messages",
            StepKind.MAILING_PLACED,
            StepKind.MAILING_REFUSED,
            ScheduledMailing.class),
    /** An order to a telecom company. */
    ORDER(CampaignChannel.SMS, "no-messages", StepKind.ORDER_PLACED, StepKind.ORDER_REFUSED, ScheduledOrder.class),
    /** A bulletin that is read aloud. */
    BULLETIN(
            CampaignChannel.BULLETIN,
            "no-bulletins",
            StepKind.BULLETIN_PLACED,
            StepKind.BULLETIN_REFUSED,
            ScheduledBulletin.class);

    private final CampaignChannel channel;
    private final String withoutChannel;
    private final StepKind placed;
    private final StepKind refused;
    private final Class<? extends ScheduledAction> type;

    ScheduledActionKind(
            CampaignChannel channel,
            String withoutChannel,
            StepKind placed,
            StepKind refused,
            Class<? extends ScheduledAction> type) {
        this.channel = channel;
        this.withoutChannel = withoutChannel;
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

    /** The channels of all kinds. */
    public static Set<CampaignChannel> channels() {
        return Stream.of(values()).map(ScheduledActionKind::channel).collect(Collectors.toCollection(TreeSet::new));
    }

    /** True of the step by which some kind is recorded as refused. */
    public static boolean isRefusal(StepKind step) {
        return Stream.of(values()).anyMatch(kind -> kind.refused == step);
    }

    /** The channel that its item must be meant for. */
    public CampaignChannel channel() {
        return channel;
    }

    /** What is wrong with an item that is meant for these channels and not for this kind's. */
    Issues check(Set<CampaignChannel> channels) {
        return Issues.none().when(!channels.contains(channel), "channels", withoutChannel);
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
