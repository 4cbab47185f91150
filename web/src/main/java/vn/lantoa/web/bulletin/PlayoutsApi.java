package vn.lantoa.web.bulletin;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.CommuneBulletins;
import vn.lantoa.bulletin.PlayoutRow;
import vn.lantoa.bulletin.RecordPlayout;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.TextAnswers;

/** The API for source information systems: the bulletins of a commune, and play-out reports. */
@Path("/api/v1/bulletins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bulletins")
public class PlayoutsApi {
    @Inject
    TextAnswers answers;

    @Inject
    CommuneBulletins communes;

    @Inject
    RecordPlayout record;

    @Inject
    BulletinQueries read;

    @Inject
    HubAddress hub;

    @Inject
    CurrentActor current;

    @GET
    @Path("communes/{commune}")
    @Operation(
            summary = "What a commune is to read aloud now",
            description =
                    "For systems that ask again and again (`If-None-Match`, gzip): all that stands, with the moments of"
                            + " the next 14 days, and ids of what was out and is not any more. `radio` in the place of a"
                            + " commune's code is what radio reads. What is `playAtOnce` was let out by a person.",
            operationId = "readCommuneBulletins")
    @APIResponse(responseCode = "200", description = "The bulletins")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response commune(@PathParam("commune") String commune) {
        var listed = communes.of(commune, current.actor());
        var ofCommune = BulletinDocument.OfCommune.of(listed, hub);
        var text = HubJson.write(ofCommune);
        var etag = Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
        // the listed times change every day, so only the ETag shows whether the document changed
        var document = new TextAnswers.Text(text, MediaType.APPLICATION_JSON, etag, null);
        return answers.of(document, "private, no-cache");
    }

    @GET
    @Path("{bulletin}/playouts")
    @Operation(summary = "What was played of a bulletin, the latest first", operationId = "listPlayouts")
    @APIResponse(responseCode = "200", description = "The play-outs, at most 500")
    public List<PlayoutRow> playouts(@PathParam("bulletin") String bulletin) {
        return read.playouts(BulletinId.parse(bulletin), current.actor());
    }

    @POST
    @Path("{bulletin}/playouts")
    @Operation(
            summary = "Say that a bulletin was played, where and when",
            description =
                    "A partner with the outlet, or a releaser. The same bulletin, commune, place and moment is the"
                            + " same: saying it again changes nothing, and answers `recorded: false`.",
            operationId = "recordPlayout")
    @APIResponse(responseCode = "200", description = "Kept")
    public Recorded record(@PathParam("bulletin") String bulletin, BulletinBody.Played body) {
        return new Recorded(record.call(body.read(BulletinId.parse(bulletin)), current.actor()));
    }

    /** States whether a play-out was new. */
    @Schema(name = "RecordedPlayout")
    public record Recorded(boolean recorded) {}
}
