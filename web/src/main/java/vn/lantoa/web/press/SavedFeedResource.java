package vn.lantoa.web.press;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.press.RenderSavedFeed;
import vn.lantoa.web.release.ContentSurface;

/** The private feed of a saved search: whoever has the address reads what is public anyway. */
@RequestScoped
@ContentSurface
@Path("/feeds")
@Produces("application/atom+xml;charset=utf-8")
@Tag(name = "press")
public class SavedFeedResource {
    @Inject
    RenderSavedFeed render;

    @Context
    Request request;

    @GET
    @Path("saved-{token: [0-9a-f]{64}}.atom")
    @Operation(
            summary = "The Atom feed of a saved search",
            description = "The newest that fits, with notices for what was taken back; 404 once the search is dropped.")
    public Response feed(@PathParam("token") String token) {
        var document = render.call(token);
        var tag = new EntityTag(document.etag());
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(document.xml()) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
