package vn.lantoa.campaign.action;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** The id of a scheduled action. */
public record ScheduledActionId(UUID value) {
    /** Reads an id; any other text is the id of no action and throws {@link NotFound}. */
    public static ScheduledActionId parse(String text) {
        try {
            return new ScheduledActionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("campaign-errand:" + (text.length() > 40 ? "…" : text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
