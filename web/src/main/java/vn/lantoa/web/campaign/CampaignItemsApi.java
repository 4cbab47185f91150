package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.AddItem;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.signin.CurrentActor;

/** The API of a campaign's items for officers' programs: adds items of a plan that was made elsewhere. */
@Path("/api/v1/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
public class CampaignItemsApi {
    @Inject
    ReadCampaigns read;

    @Inject
    AddItem add;

    @Inject
    Organisations organisations;

    @Inject
    CurrentActor current;

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
    public Response add(@PathParam("code") String code, NewItemBody body, @Context UriInfo uri) {
        var campaign = read.get(code, current.actor());
        var owner = RequestParsing.required("owner", body.owner(), organisations::findView);
        var id = add.call(new AddItem.Command(
                campaign.id(), body.phaseAsked(), body.spec(owner.id()), body.window(), current.actor()));
        return Response.created(uri.getBaseUri().resolve("/api/v1/campaigns/items/" + id))
                .entity(json(id))
                .build();
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
