package vn.lantoa.web.asset;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.speaker.AskSpeaker;
import vn.lantoa.asset.speaker.ReadSpeakers;
import vn.lantoa.asset.speaker.RecordSpeakerVerdict;
import vn.lantoa.asset.speaker.ReviewId;
import vn.lantoa.asset.speaker.SpeakerLine;
import vn.lantoa.asset.speaker.SpeakerVerdict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of language reviews, in which speakers of a variant's language judge a version; for officers. */
@Path("/api/v1/assets/{id}/versions/{n}/speakers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets")
public class SpeakersApi {
    @Inject
    ReadSpeakers read;

    @Inject
    AskSpeaker ask;

    @Inject
    RecordSpeakerVerdict verdicts;

    @Inject
    CurrentActor current;

    /** Request body that names a speaker to ask. */
    @Schema(name = "AskedSpeaker")
    public record AskBody(@Nullable String name, @Nullable String function, @Nullable String note) {}

    /** Request body with the verdict of a speaker. */
    @Schema(name = "SpeakerVerdict")
    public record VerdictBody(@Nullable String verdict, @Nullable String note) {}

    @GET
    @Operation(
            summary = "Who was asked about a version and what was said, the latest first",
            description = "Names are for officers who may read the asset, and are published nowhere.",
            operationId = "listSpeakers")
    @APIResponse(
            responseCode = "200",
            description = "Everybody who was asked",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SpeakerLine.class)))
    public List<SpeakerLine> speakers(@PathParam("id") String id, @PathParam("n") int number) {
        return read.call(AssetId.parse(id), number, current.actor());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Notes that somebody who speaks the language was asked to look at a version",
            operationId = "askSpeaker")
    @APIResponseSchema(value = SpeakerLine.class, responseDescription = "Noted", responseCode = "201")
    @APIResponse(responseCode = "409", description = "`not-a-language-variant`: a source follows nothing")
    public Response ask(@PathParam("id") String id, @PathParam("n") int number, AskBody body) {
        var asked = ask.call(new AskSpeaker.Command(
                AssetId.parse(id),
                number,
                RequestParsing.orEmpty(body.name()),
                RequestParsing.orEmpty(body.function()),
                RequestParsing.orEmpty(body.note()),
                current.actor()));
        return Response.status(Response.Status.CREATED)
                .entity(one(id, number, asked))
                .build();
    }

    @POST
    @Path("{asked}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes down what somebody who was asked said, once", operationId = "recordSpeakerVerdict")
    @APIResponse(responseCode = "200", description = "Written down")
    @APIResponse(
            responseCode = "409",
            description = "`nobody-waits-for-that`: the question was answered, or never asked")
    public SpeakerLine answered(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @PathParam("asked") String asked,
            VerdictBody body) {
        var answer = RequestParsing.required("verdict", body.verdict(), SpeakerVerdict.class);
        var question = ReviewId.parse(asked);
        verdicts.call(new RecordSpeakerVerdict.Command(
                AssetId.parse(id), number, question, answer, RequestParsing.orEmpty(body.note()), current.actor()));
        return one(id, number, question);
    }

    private SpeakerLine one(String id, int number, ReviewId asked) {
        return speakers(id, number).stream()
                .filter(speaker -> speaker.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("language-review:" + asked));
    }
}
