package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.AddItem;
import vn.lantoa.campaign.reading.CampaignView;
import vn.lantoa.campaign.reading.ReadAnnouncement;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of campaigns for officers: the plan, its items, their progress and readiness. */
@Path("/api/v1/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
public class CampaignsApi {
    private static final String CODE = "{code: [a-z0-9][a-z0-9-]{1,59}}";

    @Inject
    ReadCampaigns read;

    @Inject
    ReadAnnouncement announcement;

    @Inject
    CurrentActor current;

    @Inject
    AddItem add;

    @Inject
    Organisations organisations;

    @GET
    @Operation(summary = "Campaigns, the latest day first; at most 200", operationId = "listCampaigns")
    @APIResponse(responseCode = "200", description = "The campaigns")
    public CampaignJson.All list() {
        return new CampaignJson.All(
                read.list(current.actor()).stream().map(CampaignJson.Line::of).toList());
    }

    @GET
    @Path(CODE)
    @Operation(summary = "A campaign with its items", operationId = "readCampaign")
    @APIResponse(responseCode = "200", description = "The campaign")
    public CampaignJson.Whole campaign(@PathParam("code") String code) {
        var view = view(code);
        var news = announcement.call(view.id(), current.actor()).orElse(null);
        return CampaignJson.Whole.of(view, CampaignJson.Announcement.of(news));
    }

    @GET
    @Path(CODE + "/items")
    @Operation(summary = "The items of a campaign, in the order of their times", operationId = "listCampaignItems")
    @APIResponse(responseCode = "200", description = "The items")
    public CampaignJson.Items items(@PathParam("code") String code) {
        return new CampaignJson.Items(CampaignJson.items(view(code)));
    }

    @GET
    @Path(CODE + "/readiness")
    @Operation(
            summary = "What is missing of each item of a campaign",
            description = "What blocks an item keeps it from going out as it is meant to; the rest are warnings.",
            operationId = "readCampaignReadiness")
    @APIResponse(responseCode = "200", description = "Each item with its faults")
    public CampaignJson.Readiness readiness(@PathParam("code") String code) {
        return CampaignJson.Readiness.of(view(code));
    }

    private CampaignView view(String code) {
        return read.get(code, current.actor());
    }

    @POST
    @Path("{code: [a-z0-9][a-z0-9-]{1,59}}/items")
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
                campaign.id(), body.phaseAsked(), body.spec(owner.id()), body.window(), current.actor()));
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
        return CampaignJson.find(read.of(id, current.actor()), id)
                .orElseThrow(() -> new NotFound("campaign-item:" + id));
    }
}
