package vn.lantoa.campaign.action;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** Which errand. */
public record ScheduledActionId(UUID value) {
    /** The one written so; anything else is an id that nobody has. */
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
