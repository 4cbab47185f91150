package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.bulletin.BulletinBytes;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinSound;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.RangedAnswer;

/** The sound of a bulletin, public while it is in a feed. Caches must revalidate, because it can be withdrawn. */
@RequestScoped
@ContentSurface
@Path("/bulletins")
@Tag(name = "bulletins")
public class BulletinSoundResource {
    @Inject
    BulletinBytes bytes;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("{bulletin}/sound.{extension: mp3|wav}")
    @Operation(
            summary = "The sound of a bulletin",
            description = "MP3 at -16 LUFS for loudspeakers, WAV at -23 LUFS for radio; range, HEAD and conditional"
                    + " requests, strong ETag.",
            operationId = "readBulletinSound")
    @APIResponse(responseCode = "200", description = "The bytes")
    public Response sound(@PathParam("bulletin") String bulletin, @PathParam("extension") String extension) {
        var sound = bytes.sound(BulletinId.parse(bulletin));
        if (!sound.extension().equals(extension)) throw new NotFound("sound." + extension + " of bulletin " + bulletin);
        return answer(sound, "no-cache");
    }

    private Response answer(BulletinSound sound, String caching) {
        return new RangedAnswer(request, headers, response -> response.header(HttpHeaders.CACHE_CONTROL, caching)
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
}
