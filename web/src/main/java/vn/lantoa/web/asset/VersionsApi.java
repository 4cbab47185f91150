package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.LineageSpec;
import vn.lantoa.asset.Significance;
import vn.lantoa.asset.draft.SealVersion;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.asset.history.VersionLine;
import vn.lantoa.asset.speaker.AskSpeaker;
import vn.lantoa.asset.speaker.ReadSpeakers;
import vn.lantoa.asset.speaker.RecordSpeakerVerdict;
import vn.lantoa.asset.speaker.ReviewId;
import vn.lantoa.asset.speaker.SpeakerLine;
import vn.lantoa.asset.speaker.SpeakerVerdict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.JsonText;
import vn.lantoa.web.request.RequestParsing;

/**
 * The API of the sealed versions of an asset, and of language reviews, in which speakers of a variant's language judge a
 * version.
 */
@Path("/api/v1/assets/{id}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets")
public class VersionsApi {
    @Inject
    ReadVersion read;

    @Inject
    AssetReader reader;

    @Inject
    SealVersion seal;

    @Inject
    CurrentActor current;

    @Inject
    ReadSpeakers speakers;

    @Inject
    AskSpeaker ask;

    @Inject
    RecordSpeakerVerdict verdicts;

    @GET
    @Operation(summary = "The versions of an asset, the newest first", operationId = "listVersions")
    @APIResponse(
            responseCode = "200",
            description = "All versions",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = VersionLine.class)))
    public List<VersionLine> versions(@PathParam("id") String id) {
        return reader.versions(AssetId.parse(id));
    }

    @POST
    @Operation(
            summary = "Seals the draft as the next version",
            description = "With If-Match only when the draft is still in that state. The version is inspected next: its"
                    + " state goes from RECEIVED to READY or REFUSED. The body, which may be missing, says how much"
                    + " changed and what a variant follows.",
            operationId = "sealVersion")
    @APIResponseSchema(
            value = VersionBody.class,
            responseDescription = "Sealed; Location is its address",
            responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description =
                    "`draft-changed`: somebody has typed since; `version-unchanged`: the newest version holds the same")
    public Response seal(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(example = "\"3\"") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = LineageSpec.class)))
                    String body) {
        var asset = AssetId.parse(id);
        var seen = RequestParsing.optionalLockVersion(ifMatch);
        var sealed = seal.call(new SealVersion.Command(asset, seen, lineage(body), current.actor()));
        return Created.at(
                "/api/v1/assets/" + asset + "/versions/" + sealed.number(), reader.version(asset, sealed.number()));
    }

    private static LineageSpec lineage(String json) {
        if (json.isBlank()) return LineageSpec.NONE;
        var body = JsonText.object(json);
        var from = body.get("madeFrom");
        var machine = body.get("machineMade");
        return new LineageSpec(
                RequestParsing.optional("significance", text(body.get("significance")), Significance.class),
                text(body.get("changeNote")),
                from instanceof JsonNumber number ? Integer.valueOf(number.intValue()) : null,
                machine == null ? null : machine.equals(JsonValue.TRUE));
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        return value instanceof JsonString string ? string.getString() : null;
    }

    @GET
    @Path("{n}")
    @Operation(summary = "A sealed version", operationId = "readVersion")
    @APIResponse(responseCode = "200", description = "The version")
    public VersionBody version(@PathParam("id") String id, @PathParam("n") int number) {
        return reader.version(AssetId.parse(id), number);
    }

    @GET
    @Path("{n}/diff")
    @Operation(
            summary = "What changed on the way to this version",
            description =
                    "Texts word by word, files side by side. Without `from` it is compared with the version before.",
            operationId = "diffVersions")
    @APIResponse(responseCode = "200", description = "The differences")
    public ReadVersion.VersionDiff diff(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @QueryParam("from")
                    @Parameter(description = "Number of the earlier version; 0 compares with nothing", example = "1")
                    @Nullable Integer from) {
        return read.diff(AssetId.parse(id), from == null ? Integer.valueOf(number - 1) : from, number, current.actor());
    }

    /** Request body that names a speaker to ask. */
    @Schema(name = "AskedSpeaker")
    public record AskBody(@Nullable String name, @Nullable String function, @Nullable String note) {}

    /** Request body with the verdict of a speaker. */
    @Schema(name = "SpeakerVerdict")
    public record VerdictBody(@Nullable String verdict, @Nullable String note) {}

    @GET
    @Path("{n}/speakers")
    @Operation(
            summary = "Who was asked about a version and what was said, the latest first",
            description = "Names are for officers who may read the asset, and are published nowhere.",
            operationId = "listSpeakers")
    @APIResponse(
            responseCode = "200",
            description = "Everybody who was asked",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SpeakerLine.class)))
    public List<SpeakerLine> speakers(@PathParam("id") String id, @PathParam("n") int number) {
        return speakers.call(AssetId.parse(id), number, current.actor());
    }

    @POST
    @Path("{n}/speakers")
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
    @Path("{n}/speakers/{asked}")
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
