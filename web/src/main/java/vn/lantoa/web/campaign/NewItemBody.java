package vn.lantoa.web.campaign;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.plan.ItemSpec;
import vn.lantoa.campaign.plan.Phase;
import vn.lantoa.campaign.plan.Wanted;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;
import vn.lantoa.web.request.RequestParsing;

/** Request body that adds an item to a campaign. */
@Schema(name = "NewCampaignItem")
public record NewItemBody(
        @Schema(description = "What it is called while nobody has made it yet", examples = "Infographic cho ngày 10/10")
                @Nullable String title,
        @Schema(
                        description = "Where it stands: `before` the day, on its `peak`, or `after`",
                        enumeration = {"before", "peak", "after"})
                @Nullable String phase,
        @Schema(description = "Code of the organisation that makes it", examples = "so-khcn") @Nullable String owner,
        @Schema(
                        description = "How far its release goes",
                        enumeration = {"public", "partners", "internal"})
                @Nullable String reach,
        @Schema(description = "Where it goes: `press-feed`, `cms-embed`, `sms`, `bulletin`, `social`") @Nullable List<String> channels,
        @Schema(description = "What it is to be; without it anything") @Nullable Content wanted,
        @Schema(description = "When it goes out") @Nullable Time time) {

    /**
     * The asset that the item needs.
     *
     * @param kind asset kind; absent for any kind
     * @param language BCP 47 tag; absent for any language
     * @param audience audience code; absent for everyone
     */
    @Schema(name = "CampaignItemWanted")
    public record Content(
            @Schema(examples = "infographic") @Nullable String kind,
            @Schema(examples = "vi") @Nullable String language,
            @Nullable String audience) {}

    /** The time of the item, local in the campaign's zone. */
    @Schema(name = "NewCampaignItemTime")
    public record Time(
            @Schema(examples = "2027-10-10T08:00") @Nullable String startsAt,
            @Schema(description = "When it is taken out; without it it stays", examples = "2027-10-31T23:59") @Nullable String endsAt) {}

    Phase phaseAsked() {
        return RequestParsing.required("phase", phase, Phase.class);
    }

    ItemSpec spec(OrganisationId maker) {
        var slugs = RequestParsing.list("channels", channels).stream()
                .map(slug -> RequestParsing.required("channels", slug, CampaignChannel.class))
                .collect(Collectors.toSet());
        return new ItemSpec(
                RequestParsing.orEmpty(title).strip(),
                wantedAsked(),
                slugs,
                RequestParsing.required("reach", reach, Reach.class),
                maker);
    }

    private Wanted wantedAsked() {
        var asked = wanted == null ? new Content(null, null, null) : wanted;
        var kind = RequestParsing.optional("wanted.kind", asked.kind(), AssetKind.class);
        return new Wanted(kind, RequestParsing.orEmpty(asked.language()), RequestParsing.orEmpty(asked.audience()));
    }

    LocalWindow window() {
        var asked = time == null ? new Time(null, null) : time;
        return new LocalWindow(
                RequestParsing.required("time.startsAt", asked.startsAt(), RequestParsing::moment),
                RequestParsing.optional("time.endsAt", asked.endsAt(), RequestParsing::moment));
    }
}
