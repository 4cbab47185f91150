package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.campaign.reading.RenderCampaignFeed;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.web.press.FeedAnswers;
import vn.lantoa.web.release.ContentSurface;

/** The feed of an announced campaign, in three formats. */
@RequestScoped
@ContentSurface
@Path("/feeds")
@Tag(name = "campaign")
public class CampaignFeedResource {
    @Inject
    FeedAnswers answers;

    @Inject
    RenderCampaignFeed render;

    @GET
    @Path("campaign-{campaign: [a-z0-9][a-z0-9-]{1,59}}.{format: atom|rss|json}")
    @Operation(
            summary = "The feed of an announced campaign as Atom, RSS 2.0 or JSON Feed 1.1",
            description = "What has come out of it, with notices for what was taken back.",
            operationId = "readCampaignFeed")
    @APIResponse(responseCode = "200", ref = "Feed", description = "The feed")
    @APIResponse(responseCode = "304", ref = "NotModified")
    public Response feed(@PathParam("campaign") String campaign, @PathParam("format") String format) {
        var document = render.call(campaign, FeedFormat.of(format));
        return answers.of(document, "no-cache");
    }
}
