package vn.lantoa.web.press;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.press.RenderSavedFeed;
import vn.lantoa.press.format.FeedFormat;
import vn.lantoa.web.release.ContentSurface;

/** The private feed of a saved search, readable by anyone who has the address, since its content is public. */
@RequestScoped
@ContentSurface
@Path("/feeds")
@Tag(name = "press")
public class SavedFeedResource {
    @Inject
    RenderSavedFeed render;

    @Inject
    Clock clock;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("saved-{token: [0-9a-f]{64}}.{format: atom|rss|json}")
    @Operation(
            summary = "The feed of a saved search",
            description = "The newest that fits, with notices for what was taken back; 404 once the search is dropped.",
            operationId = "readSavedFeed")
    @APIResponse(responseCode = "200", ref = "Feed", description = "The feed")
    @APIResponse(responseCode = "304", ref = "NotModified")
    public Response feed(@PathParam("token") String token, @PathParam("format") String format) {
        var document = render.call(token, FeedFormat.of(format));
        return new FeedAnswer(request, headers, clock.instant()).of(document, "private, no-cache");
    }
}
