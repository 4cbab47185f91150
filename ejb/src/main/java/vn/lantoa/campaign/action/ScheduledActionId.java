package vn.lantoa.campaign.action;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a scheduled action. */
public record ScheduledActionId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not the id of an action
     */
    public static ScheduledActionId parse(String text) {
        return new ScheduledActionId(NotFound.unlessUuid("campaign-action:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
