package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.LetOutBulletin;
import vn.lantoa.bulletin.MakeBulletin;
import vn.lantoa.bulletin.PlayoutRow;
import vn.lantoa.bulletin.RecordPlayout;
import vn.lantoa.bulletin.WithdrawBulletin;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.request.TextAnswers;

/**
 * The API of bulletins: for officers, who create and withdraw them, and for source information systems, which read the
 * bulletins of a commune and report play-outs.
 */
@Path("/api/v1/bulletins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bulletins")
public class BulletinsApi {
    @Inject
    MakeBulletin make;

    @Inject
    LetOutBulletin letOut;

    @Inject
    WithdrawBulletin withdraw;

    @Inject
    RecordPlayout record;

    @Inject
    BulletinQueries read;

    @Inject
    TextAnswers answers;

    @Inject
    HubAddress hub;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @GET
    @Operation(
            summary = "Bulletins of the officer's organisations, the latest first",
            description = "At most 200. What a commune is to read stands at `communes/{commune}`.",
            operationId = "listBulletins")
    @APIResponse(responseCode = "200", description = "The bulletins")
    public List<BulletinDocument> list() {
        return read.list(current.actor()).stream()
                .map(one -> BulletinDocument.of(one, hub))
                .toList();
    }

    @POST
    @Operation(
            summary = "Make a bulletin of an asset that is out for everyone",
            description = "Only sentences of the approved text are read, whole and in their order. With an"
                    + " `Idempotency-Key` the same request within a day is done once. An urgent one waits until a person"
                    + " lets it out.",
            operationId = "makeBulletin")
    @APIResponseSchema(value = BulletinDocument.class, responseDescription = "Made", responseCode = "201")
    public Response make(BulletinBody body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var id = make.call(body.read(key, zone, LocalDate.ofInstant(clock.instant(), zone), current.actor()));
        return Created.at("/api/v1/bulletins/" + id, document(id));
    }

    @GET
    @Path("{bulletin}")
    @Operation(
            summary = "One bulletin, whole",
            description = "Officers of the agency; to a partner while it stands in a feed.",
            operationId = "readBulletin")
    @APIResponse(responseCode = "200", description = "The bulletin")
    public BulletinDocument one(@PathParam("bulletin") String bulletin) {
        return document(BulletinId.parse(bulletin));
    }

    @POST
    @Path("{bulletin}/release")
    @Operation(
            summary = "Let an urgent bulletin out",
            description = "A releaser, with the order it is done on: no machine does.",
            operationId = "letOutBulletin")
    @APIResponse(responseCode = "200", description = "The bulletin as it stands")
    public BulletinDocument letOut(@PathParam("bulletin") String bulletin, BulletinBody.Order body) {
        var id = BulletinId.parse(bulletin);
        letOut.call(new LetOutBulletin.Command(id, RequestParsing.orEmpty(body.basis()), current.actor()));
        return document(id);
    }

    @POST
    @Path("{bulletin}/withdrawal")
    @Operation(
            summary = "Take a bulletin back",
            description = "It leaves feeds and this interface at once, and those who may play it are told"
                    + " (`vn.lantoa.bulletin.withdrawn`).",
            operationId = "withdrawBulletin")
    @APIResponse(responseCode = "200", description = "The bulletin as it stands")
    public BulletinDocument withdraw(@PathParam("bulletin") String bulletin, BulletinBody.Withdrawal body) {
        var id = BulletinId.parse(bulletin);
        withdraw.call(new WithdrawBulletin.Command(id, RequestParsing.orEmpty(body.note()), current.actor()));
        return document(id);
    }

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
        var now = clock.instant();
        var listed = read.commune(commune, current.actor());
        var ofCommune = BulletinDocument.OfCommune.of(listed, hub, LocalDate.ofInstant(now, zone));
        var text = HubJson.write(ofCommune);
        var etag = Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
        // the times move every day, so only the ETag shows whether the document changed
        var document = new TextAnswers.Text(text, MediaType.APPLICATION_JSON, etag, now);
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

    private BulletinDocument document(BulletinId id) {
        return BulletinDocument.of(read.one(id, current.actor()), hub);
    }
}
