package vn.lantoa.web.press;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.press.RenderCollectionFeed;
import vn.lantoa.press.RenderSavedFeed;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.web.release.ContentSurface;

/** The feeds of personal choices: of a saved search, and of a collection that an agency selected and opened. */
@RequestScoped
@ContentSurface
@Path("/feeds")
@Tag(name = "press")
public class ChosenFeedResource {
    @Inject
    FeedAnswers answers;

    @Inject
    RenderSavedFeed saved;

    @Inject
    RenderCollectionFeed collections;

    @GET
    @Path("saved-{token: [0-9a-f]{64}}.{format: atom|rss|json}")
    @Operation(
            summary = "The feed of a saved search",
            description = "The newest that fits, with notices for what was taken back; 404 once the search is dropped.",
            operationId = "readSavedFeed")
    @APIResponse(responseCode = "200", ref = "Feed", description = "The feed")
    @APIResponse(responseCode = "304", ref = "NotModified")
    public Response saved(@PathParam("token") String token, @PathParam("format") String format) {
        var document = saved.call(token, FeedFormat.of(format));
        return answers.of(document, "private, no-cache");
    }

    @GET
    @Path(
            "collection-{collection: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}.{format: atom|rss|json}")
    @Operation(
            summary = "The feed of a collection picked by hand as Atom, RSS 2.0 or JSON Feed 1.1",
            description = "What is public of it, with notices for what was taken back; 404 while it is not open.",
            operationId = "readCollectionFeed")
    @APIResponse(responseCode = "200", ref = "Feed", description = "The feed")
    @APIResponse(responseCode = "304", ref = "NotModified")
    public Response collection(@PathParam("collection") String collection, @PathParam("format") String format) {
        var document = collections.call(CollectionId.parse(collection), FeedFormat.of(format));
        return answers.of(document, "no-cache");
    }
}
