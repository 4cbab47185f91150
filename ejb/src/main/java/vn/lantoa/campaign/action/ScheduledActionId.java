package vn.lantoa.campaign.action;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a scheduled action. */
public record ScheduledActionId(UUID value) implements Id {
    /** Reads an id; any other text is the id of no action and throws {@link NotFound}. */
    public static ScheduledActionId parse(String text) {
        return new ScheduledActionId(NotFound.unlessUuid("campaign-errand:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
