package vn.lantoa.campaign.action;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;

/** Kind of a scheduled action, with its channel and history steps. */
public enum ScheduledActionKind implements Slug {
    /** A mailing to a contact list. */
    MAILING(CampaignChannel.SMS, "no-messages", StepKind.MAILING_PLACED, StepKind.MAILING_REFUSED),
    /** An order to a telecom company. */
    ORDER(CampaignChannel.SMS, "no-messages", StepKind.ORDER_PLACED, StepKind.ORDER_REFUSED),
    /** A bulletin. */
    BULLETIN(CampaignChannel.BULLETIN, "no-bulletins", StepKind.BULLETIN_PLACED, StepKind.BULLETIN_REFUSED);

    private final CampaignChannel channel;
    private final String withoutChannel;
    private final StepKind placed;
    private final StepKind refused;

    ScheduledActionKind(CampaignChannel channel, String withoutChannel, StepKind placed, StepKind refused) {
        this.channel = channel;
        this.withoutChannel = withoutChannel;
        this.placed = placed;
        this.refused = refused;
    }

    /** Returns the kinds available to an item with these channels, in order. */
    public static List<ScheduledActionKind> on(Set<CampaignChannel> channels) {
        return Stream.of(values())
                .filter(kind -> channels.contains(kind.channel))
                .toList();
    }

    /** Returns the channels of all kinds. */
    public static Set<CampaignChannel> channels() {
        return Stream.of(values()).map(ScheduledActionKind::channel).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns whether this step records a refusal of some kind. */
    public static boolean isRefusal(StepKind step) {
        return Stream.of(values()).anyMatch(kind -> kind.refused == step);
    }

    /** Returns the channel that the item must have. */
    public CampaignChannel channel() {
        return channel;
    }

    /** Returns an issue if these channels do not include the channel of this kind. */
    Issues check(Set<CampaignChannel> channels) {
        return Issues.none().when(!channels.contains(channel), "channels", withoutChannel);
    }

    /** Returns the step recorded when the action is placed. */
    public StepKind placed() {
        return placed;
    }

    /** Returns the step recorded when the action is refused. */
    public StepKind refused() {
        return refused;
    }
}
