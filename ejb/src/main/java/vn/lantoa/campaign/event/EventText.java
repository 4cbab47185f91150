package vn.lantoa.campaign.event;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.FreeText;

/** The content of an event, as typed in the form and the API, and as stored. Missing texts are empty. */
@Schema(name = "CampaignEventContent")
public record EventText(
        @Schema(description = "launch, seminar, training, contest, conference", examples = "launch") String kind,
        @Schema(examples = "Opening of the month") String title,
        @Schema(description = "Code of the unit that organises the event", examples = "so-khcn") String organiser,
        @Schema(description = "Local time in the campaign's zone", examples = "2027-10-10T08:00") String begins,
        @Schema(description = "Local time; may be empty", examples = "2027-10-10T11:00") String ends,
        @Schema(description = "May be empty until the venue is known") String venue,
        @Schema(description = "Codes of audiences") List<String> audiences,
        @Schema(description = "Ids or addresses of the assets used, the main one first") List<String> materials,
        boolean cancelled) {
    public EventText {
        kind = FreeText.stripped(kind);
        title = FreeText.stripped(title);
        organiser = FreeText.stripped(organiser);
        begins = FreeText.stripped(begins);
        ends = FreeText.stripped(ends);
        venue = FreeText.stripped(venue);
        audiences = Objects.requireNonNullElse(audiences, List.of());
        materials = Objects.requireNonNullElse(materials, List.<String>of()).stream()
                .map(text -> AssetId.findIn(text).map(AssetId::toString).orElse(text))
                .toList();
    }
}
