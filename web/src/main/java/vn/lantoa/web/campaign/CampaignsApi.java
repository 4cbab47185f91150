package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.event.CampaignEventId;
import vn.lantoa.campaign.event.EventText;
import vn.lantoa.campaign.event.PlanEvent;
import vn.lantoa.campaign.plan.AddItem;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.plan.ItemSpec;
import vn.lantoa.campaign.plan.Phase;
import vn.lantoa.campaign.plan.Wanted;
import vn.lantoa.campaign.reading.AnnounceCampaign;
import vn.lantoa.campaign.reading.CampaignView;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.release.Reach;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of campaigns for officers: the plan, its items, their progress and readiness. */
@Path("/api/v1/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
public class CampaignsApi {
    @Inject
    ReadCampaigns read;

    @Inject
    AnnounceCampaign announcement;

    @Inject
    CurrentActor current;

    @Inject
    AddItem add;

    @Inject
    Organisations organisations;

    @Inject
    PlanEvent planEvent;

    @GET
    @Operation(summary = "Campaigns, the latest day first; at most 200", operationId = "listCampaigns")
    @APIResponse(responseCode = "200", description = "The campaigns")
    public CampaignJson.All list() {
        return new CampaignJson.All(read.list(current.actor()));
    }

    @GET
    @Path(CampaignPages.CAMPAIGN_CODE)
    @Operation(summary = "A campaign with its items", operationId = "readCampaign")
    @APIResponse(responseCode = "200", description = "The campaign")
    public CampaignJson.Whole campaign(@PathParam("code") String code) {
        var view = view(code);
        var news = announcement
                .find(view.id(), current.actor())
                .filter(one -> one.standing().endedAt() == null)
                .orElse(null);
        return CampaignJson.Whole.of(view, news);
    }

    @GET
    @Path(CampaignPages.CAMPAIGN_CODE + "/items")
    @Operation(summary = "The items of a campaign, in the order of their times", operationId = "listCampaignItems")
    @APIResponse(responseCode = "200", description = "The items")
    public CampaignJson.Items items(@PathParam("code") String code) {
        return new CampaignJson.Items(CampaignJson.items(view(code)));
    }

    @GET
    @Path(CampaignPages.CAMPAIGN_CODE + "/readiness")
    @Operation(
            summary = "What is missing of each item of a campaign",
            description = "What blocks an item keeps it from going out as it is meant to; the rest are warnings.",
            operationId = "readCampaignReadiness")
    @APIResponse(responseCode = "200", description = "Each item with its faults")
    public CampaignJson.Readiness readiness(@PathParam("code") String code) {
        return CampaignJson.Readiness.of(view(code));
    }

    @GET
    @Path(CampaignPages.CAMPAIGN_CODE + "/events")
    @Operation(summary = "The events of a campaign, in order of time", operationId = "listCampaignEvents")
    @APIResponse(responseCode = "200", description = "The events")
    public CampaignJson.Events events(@PathParam("code") String code) {
        return new CampaignJson.Events(view(code).events());
    }

    @PUT
    @Path(CampaignPages.CAMPAIGN_CODE + "/events/{event}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds, changes or cancels an event of a campaign",
            description = "For releasers of the agency that leads the campaign. The client makes the id, a UUID."
                    + " What happened is recorded in the console.",
            operationId = "putCampaignEvent")
    @APIResponse(responseCode = "204", description = "Stored")
    @APIResponse(responseCode = "409", description = "`event-recorded`: its declaration must be withdrawn first")
    public void event(@PathParam("code") String code, @PathParam("event") String event, EventText body) {
        RequestParsing.list("audiences", body.audiences());
        planEvent.call(view(code).id(), new CampaignEventId(RequestParsing.id("event", event)), body, current.actor());
    }

    private CampaignView view(String code) {
        return read.get(code, current.actor());
    }

    @POST
    @Path(CampaignPages.CAMPAIGN_CODE + "/items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds an item to a campaign",
            description = "For releasers of the agency that leads the campaign. An agency that is to make it is asked"
                    + " whether it will. Times are those of the clock on the wall in the campaign's zone.",
            operationId = "addCampaignItem")
    @APIResponseSchema(
            value = CampaignJson.Item.class,
            responseDescription = "Added; Location is its address",
            responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "`campaign-full`: it has as many items as a campaign may have; or it has been stopped")
    public Response add(@PathParam("code") String code, NewItemBody body) {
        var campaign = read.get(code, current.actor());
        var owner = RequestParsing.required("owner", body.owner(), organisations::findView);
        var id = add.call(new AddItem.Command(
                campaign.id(),
                RequestParsing.required("phase", body.phase(), Phase.class),
                body.spec(owner.id()),
                body.window(),
                current.actor()));
        return Created.at("/api/v1/campaigns/items/" + id, json(id));
    }

    @GET
    @Path("items/{item: [0-9a-f-]{36}}")
    @Operation(summary = "An item of a campaign", operationId = "readCampaignItem")
    @APIResponse(responseCode = "200", description = "The item")
    public CampaignJson.Item item(@PathParam("item") String item) {
        return json(CampaignItemId.parse(item));
    }

    private CampaignJson.Item json(CampaignItemId id) {
        return CampaignJson.item(read.of(id, current.actor()).item(id));
    }

    /** Request body that adds an item to a campaign. */
    @Schema(name = "NewCampaignItem")
    public record NewItemBody(
            @Schema(
                            description = "What it is called while nobody has made it yet",
                            examples = "Infographic cho ngày 10/10")
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
                @Schema(description = "When it is taken out; without it it stays", examples = "2027-10-31T23:59")
                        @Nullable String endsAt) {}

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
}
