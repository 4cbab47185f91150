package vn.lantoa.web.campaign.action;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A scheduled action as programs get it.
 *
 * @param placed what was placed; none where nothing was, or where the reader may not see it
 * @param refusal why it was refused; empty where it was not
 */
@Schema(name = "CampaignErrand")
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
    public ScheduledActionDocument {
        refusal = List.copyOf(refusal);
    }

    /** The scheduled actions of an item. */
    @Schema(name = "CampaignErrands")
    public record All(List<ScheduledActionDocument> errands) {
        public All {
            errands = List.copyOf(errands);
        }
    }

    /**
     * The window of the item: for mailings and orders its instants in RFC 3339 form; for bulletins the first and the
     * last day.
     */
    @Schema(name = "CampaignErrandTimes")
    public record Times(
            @Nullable String opensAt, @Nullable String closesAt, @Nullable String firstOn, @Nullable String lastOn) {}

    /** The address and state of what was placed. */
    @Schema(name = "CampaignErrandPlaced")
    public record Placed(String address, String state) {}

    /**
     * A reason for a refusal, as among the issues of a problem.
     *
     * @param field none where it concerns no field
     * @param text in words, in the language of the request
     */
    @Schema(name = "CampaignErrandReason")
    public record Reason(@Nullable String field, String code, List<String> params, String text) {
        public Reason {
            params = List.copyOf(params);
        }

        /** @param line {@code field|code|parameters…}, or the type of a problem */
        static Reason of(String line, String text) {
            var parts = List.of(line.split("\\|"));
            return parts.size() > 1
                    ? new Reason(parts.get(0), parts.get(1), parts.subList(2, parts.size()), text)
                    : new Reason(null, line, List.of(), text);
        }
    }
}
