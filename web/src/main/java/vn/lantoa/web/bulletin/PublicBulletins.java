package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.bulletin.BulletinBytes;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.RenderBulletinFeed;
import vn.lantoa.kernel.Meters;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.front.ResponseListener;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.RangedAnswer;
import vn.lantoa.web.request.TextAnswers;

/**
 * The feed of a commune's bulletins and their sounds, public while they are in a feed. Caches must revalidate, because a
 * bulletin can be withdrawn.
 */
@RequestScoped
@ContentSurface
@Path("/")
@Tag(name = "bulletins")
public class PublicBulletins {
    @Inject
    TextAnswers answers;

    @Inject
    RenderBulletinFeed render;

    @Inject
    Meters meters;

    @Inject
    BulletinBytes bytes;

    @Context
    HttpServletRequest asked;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("feeds/bulletins-{commune: [A-Za-z0-9-]{1,80}}.rss")
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

    @GET
    @Path("bulletins/{bulletin}/sound.{extension: mp3|wav}")
    @Operation(
            summary = "The sound of a bulletin",
            description = "MP3 at -16 LUFS for loudspeakers, WAV at -23 LUFS for radio; range, HEAD and conditional"
                    + " requests, strong ETag.",
            operationId = "readBulletinSound")
    @APIResponse(responseCode = "200", description = "The bytes")
    public Response sound(@PathParam("bulletin") String bulletin, @PathParam("extension") String extension) {
        var sound = bytes.sound(BulletinId.parse(bulletin));
        if (!sound.extension().equals(extension)) throw new NotFound("sound." + extension + " of bulletin " + bulletin);
        return new RangedAnswer(request, headers, response -> response.header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline("bulletin." + sound.extension()))
                        .header("Cross-Origin-Resource-Policy", "cross-origin")
                        .header("Access-Control-Allow-Origin", "*"))
                .of(
                        sound.sha256(),
                        sound.bytes(),
                        sound.mediaType(),
                        (from, length) -> bytes.open(sound, from, length));
    }

    // static, so that the cached answer keeps no reference to this request
    private static ResponseListener counting(Meters meters) {
        return reader -> meters.count("lantoa_feed_requests_total", "format", "bulletins");
    }
}
