package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.bulletin.RenderBulletinFeed;
import vn.lantoa.kernel.Meters;
import vn.lantoa.web.front.ResponseListener;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.TextAnswers;

/** The feed of a commune's bulletins. Anyone with the address may read the feed, because its content is public. */
@RequestScoped
@ContentSurface
@Path("/feeds")
@Tag(name = "bulletins")
public class BulletinFeedResource {
    @Inject
    TextAnswers answers;

    @Inject
    RenderBulletinFeed render;

    @Inject
    Meters meters;

    @Context
    HttpServletRequest asked;

    @GET
    @Path("bulletins-{commune: [A-Za-z0-9-]{1,80}}.rss")
    @Operation(
            summary = "The bulletins of a commune as a podcast",
            description =
                    "RSS 2.0 with an enclosure and iTunes tags for each bulletin that stands now; `radio` in the place of"
                            + " a commune's code is what radio reads. What was taken back is gone at once.",
            operationId = "readBulletinFeed")
    @APIResponse(responseCode = "200", description = "The feed", content = @Content(mediaType = "application/rss+xml"))
    @APIResponse(responseCode = "304", ref = "NotModified")
    public Response feed(@PathParam("commune") String commune) {
        var feed = render.call(commune);
        ResponseListener.of(asked, "", counting(meters));
        var text = new TextAnswers.Text(feed.text(), "application/rss+xml", feed.etag(), feed.updated());
        return answers.of(text, "no-cache");
    }

    // static, so that the cached answer keeps no reference to this request
    private static ResponseListener counting(Meters meters) {
        return reader -> meters.count("lantoa_feed_requests_total", "format", "bulletins");
    }
}
