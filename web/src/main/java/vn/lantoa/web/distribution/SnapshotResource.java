package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.wire.ReadChecksum;
import vn.lantoa.distribution.wire.ReadSnapshot;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ConditionalRequest;
import vn.lantoa.web.request.CurrentActor;

/** The snapshot of all assets that the partner is entitled to, and its checksum. */
@RequestScoped
@ContentSurface
@Path("/wire/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "wire")
public class SnapshotResource {
    @Inject
    ReadSnapshot snapshot;

    @Inject
    ReadChecksum checksum;

    @Inject
    WireAnswers answers;

    @Inject
    CurrentActor current;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("snapshot")
    @Operation(
            summary = "All that I am entitled to now",
            description = "Page by page, along `next` or the Link header. Once all pages are there, go on with"
                    + " `/wire/v1/changes?after={seq}`; `seq` is the same on every page.",
            operationId = "readSnapshot")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WireDocument.Snapshot.class)))
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    public Response snapshot(
            @QueryParam("after") @Parameter(description = "Cursor of the page before") @Nullable String after,
            @QueryParam("limit") @Parameter(description = "1 to 200", example = "100") @Nullable String limit) {
        int most = WireAsk.limit(limit, ReadSnapshot.MOST);
        return answers.of(snapshot.call(current.actor(), after, most), most, ConditionalRequest.of(request, headers));
    }

    @GET
    @Path("checksum")
    @Operation(
            summary = "What my copy should come to",
            description = "SHA-256 over one line for each asset whose state is `present`, sorted by its id: the id in"
                    + " lower case, a space, the `version` of the item, a line feed; of nothing at all where nothing is"
                    + " present. It is right for a copy that has taken all changes up to `seq` and none after. Where it is"
                    + " not there within two seconds, the answer is 202; it is being worked out, and is given to whoever"
                    + " comes again within twenty seconds, though the log has gone on.",
            operationId = "readChecksum")
    @APIResponse(
            responseCode = "200",
            description = "The checksum",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WireDocument.Checksum.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is being worked out; without a body",
            headers =
                    @Header(
                            name = HttpHeaders.RETRY_AFTER,
                            required = true,
                            description = "Seconds until it is worth asking again",
                            schema = @Schema(type = SchemaType.INTEGER)))
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    public Response checksum() {
        return checksum.call(current.actor())
                .map(found -> answers.of(found, ConditionalRequest.of(request, headers)))
                .orElseGet(answers::later);
    }
}
