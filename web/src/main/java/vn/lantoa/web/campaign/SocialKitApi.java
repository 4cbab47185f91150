package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.social.ReadSocialKit;
import vn.lantoa.campaign.social.RecordPost;
import vn.lantoa.campaign.social.SocialKit;
import vn.lantoa.campaign.social.SocialPostId;
import vn.lantoa.campaign.social.StrikePost;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of social kits: the texts and files for posting an item on social networks, and the addresses of posts. */
@Path("/api/v1/campaigns/items/{item: [0-9a-f-]{36}}/social")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
public class SocialKitApi {
    @Inject
    ReadSocialKit read;

    @Inject
    RecordPost record;

    @Inject
    StrikePost strike;

    @Inject
    CurrentActor current;

    @PathParam("item")
    String item = "";

    @GET
    @Operation(
            summary = "What is needed to post an item, for each network",
            description =
                    "A rendition of the right shape, a caption within the network's limit, a short address that is"
                            + " counted by day and of nobody, and where it was posted.",
            operationId = "readSocialKit")
    @APIResponse(responseCode = "200", description = "The kit")
    @APIResponse(responseCode = "409", description = "Nothing is attached to the item")
    public SocialKit kit() {
        return read.call(CampaignItemId.parse(item), current.actor());
    }

    @POST
    @Path("posts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down where an item was posted", operationId = "recordPost")
    @APIResponse(responseCode = "201", description = "Written down; Location ends with its id")
    public Response record(New given) {
        var id = CampaignItemId.parse(item);
        var post = record.call(
                id, RequestParsing.orEmpty(given.network()), RequestParsing.orEmpty(given.address()), current.actor());
        return Response.created(URI.create("/api/v1/campaigns/items/" + id + "/social/posts/" + post))
                .build();
    }

    @DELETE
    @Path("posts/{post: [0-9a-f-]{36}}")
    @Operation(summary = "Strike out a post that was written down wrongly", operationId = "strikePost")
    @APIResponse(responseCode = "204", description = "Struck out")
    public void strike(@PathParam("post") String post) {
        strike.call(CampaignItemId.parse(item), SocialPostId.parse(post), current.actor());
    }

    /** Request body with the network and address of a post. */
    @Schema(name = "NewSocialPost")
    public record New(@Nullable String network, @Nullable String address) {}
}
