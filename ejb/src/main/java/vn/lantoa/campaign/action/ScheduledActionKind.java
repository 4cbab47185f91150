package vn.lantoa.campaign.action;

import jakarta.json.JsonObject;
import java.util.function.Function;
import vn.lantoa.campaign.step.StepKind;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.kernel.Slug;

/** The kind of a scheduled action, by what it places. */
public enum ScheduledActionKind implements Slug {
    /** A message to a list of numbers. */
    MAILING(CampaignChannel.SMS, StepKind.MAILING_PLACED, StepKind.MAILING_REFUSED, ScheduledMailing::of),
    /** An order to a telecom company. */
    ORDER(CampaignChannel.SMS, StepKind.ORDER_PLACED, StepKind.ORDER_REFUSED, ScheduledOrder::of),
    /** A bulletin that is read aloud. */
    BULLETIN(CampaignChannel.BULLETIN, StepKind.BULLETIN_PLACED, StepKind.BULLETIN_REFUSED, ScheduledBulletin::of);

    private final CampaignChannel channel;
    private final StepKind placed;
    private final StepKind refused;
    private final Function<JsonObject, ScheduledAction> reader;

    ScheduledActionKind(
            CampaignChannel channel, StepKind placed, StepKind refused, Function<JsonObject, ScheduledAction> reader) {
        this.channel = channel;
        this.placed = placed;
        this.refused = refused;
        this.reader = reader;
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

    /** The action of this kind that was kept so. */
    ScheduledAction read(JsonObject kept) {
        return reader.apply(kept);
    }
}
