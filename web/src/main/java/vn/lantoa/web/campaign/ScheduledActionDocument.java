package vn.lantoa.web.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A scheduled action with its outcome, as JSON.
 *
 * @param placed the created object; null if none was created or the reader may not see it
 * @param refusal reasons of the refusal; empty if the action was not refused
 */
@Schema(name = "CampaignAction")
public record ScheduledActionDocument(
        String id,
        @Schema(description = "`mailing`, `order` or `bulletin`") String kind,
        @Schema(
                        description =
                                "`waiting`; `off` while the item is called off or not meant for the channel; `placed`;"
                                        + " `refused`, and not tried again")
                String state,
        ScheduledActionBody wish,
        Times times,
        @Nullable Placed placed,
        List<Reason> refusal) {
    /** The scheduled actions of an item. */
    @Schema(name = "CampaignActions")
    public record All(List<ScheduledActionDocument> actions) {}

    /**
     * The window of the item: for mailings and orders its start and end in RFC 3339 form, for bulletins the first and
     * last day.
     */
    @Schema(name = "CampaignActionTimes")
    public record Times(
            @Nullable String opensAt, @Nullable String closesAt, @Nullable String firstOn, @Nullable String lastOn) {}

    /** Address and state of the created object. */
    @Schema(name = "CampaignActionPlaced")
    public record Placed(String address, String state) {}

    /**
     * A reason of a refusal, in the form of a problem's issues.
     *
     * @param field field name; null if the reason concerns no field
     * @param text the reason in words, in the language of the request
     */
    @Schema(name = "CampaignActionReason")
    public record Reason(@Nullable String field, String code, List<String> params, String text) {
        /** Parses a recorded reason: {@code field|code|parameters…}, or the type of a problem. */
        static Reason of(String line, String text) {
            var parts = List.of(line.split("\\|"));
            return parts.size() > 1
                    ? new Reason(parts.get(0), parts.get(1), parts.subList(2, parts.size()), text)
                    : new Reason(null, line, List.of(), text);
        }
    }
}
