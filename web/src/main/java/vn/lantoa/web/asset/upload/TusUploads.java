package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.upload.CancelUpload;
import vn.lantoa.asset.upload.ExpectedChecksum;
import vn.lantoa.asset.upload.OpenUpload;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.asset.upload.UploadQueries;
import vn.lantoa.asset.upload.UploadView;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.kernel.query.RequestKey;
import vn.lantoa.web.request.CurrentActor;

/** The resources of uploads by the tus protocol. */
@Path("/uploads")
@RequestScoped
@Tag(name = "uploads")
public class TusUploads {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Inject
    OpenUpload open;

    @Inject
    UploadQueries queries;

    @Inject
    ChunkReceiver receiver;

    @Inject
    CurrentActor current;

    @Inject
    RequestKey request;

    @Inject
    CancelUpload cancel;

    @OPTIONS
    @Tus
    @Operation(summary = "What this server can do of tus", operationId = "tusOptions")
    @APIResponse(responseCode = "204", description = "Versions, extensions, limits and checksums in the headers")
    public Response options() {
        return answer();
    }

    @POST
    @Tus
    @Operation(
            summary = "Opens an upload by tus",
            description = "`Upload-Length` says how many bytes will come. `Upload-Metadata` carries `filename`, `asset`"
                    + " and `role`, and may carry `filetype`, `language` and `sha256`. First bytes may come along, as"
                    + " `application/offset+octet-stream`. The same with the same `Idempotency-Key` is opened once"
                    + " within a day.",
            operationId = "tusCreate")
    @Parameter(name = Tus.RESUMABLE, in = ParameterIn.HEADER, required = true, example = Tus.VERSION)
    @APIResponse(responseCode = "201", description = "`Location` is where the bytes go, until `Upload-Expires`")
    @APIResponse(responseCode = "412", description = "`tus-version`")
    @APIResponse(responseCode = "413", description = "`too-large`")
    @APIResponse(
            responseCode = "422",
            description = "`kind-not-accepted`, `not-what-its-name-says`, `empty-file`, `quota-exceeded`,"
                    + " `name-missing`, `name-has-path`, `name-has-control-characters`, `name-too-long`,"
                    + " `metadata-missing`, `metadata-malformed`, `length-missing`")
    public Response create(
            @HeaderParam(Tus.LENGTH) @Nullable String length,
            @HeaderParam(Tus.METADATA) @Nullable String metadata,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Context HttpHeaders headers,
            InputStream body) {
        var declared = UploadMetadata.parse(metadata);
        var bytes = ChunkReceiver.number(Tus.LENGTH, "length-missing", length);
        var by = current.actor();
        var opened =
                open.call(new OpenUpload.Command(declared.asset(), declared.label(), bytes, declared.claim(), key, by));
        if (!ChunkReceiver.isChunk(headers)) return created(opened).build();
        // a repeated creation returns the offset already stored
        var offset = request.course() == RequestKey.Course.REPEATED
                ? queries.standing(opened.id(), by).progress().offset()
                : receiver.first(opened.id(), headers, body);
        return created(opened).header(Tus.OFFSET, offset).build();
    }

    @OPTIONS
    @Path("{id}")
    @Tus
    @Operation(hidden = true)
    public Response optionsOfOne() {
        return answer();
    }

    @HEAD
    @Path("{id}")
    @Tus
    @Operation(summary = "Where the next byte belongs", operationId = "tusOffset")
    @Parameter(name = Tus.RESUMABLE, in = ParameterIn.HEADER, required = true, example = Tus.VERSION)
    @APIResponse(responseCode = "200", description = "`Upload-Offset` and `Upload-Length`")
    @APIResponse(responseCode = "410", description = "`upload-expired`, `upload-cancelled` or `upload-refused`")
    @APIResponse(responseCode = "412", description = "`tus-version`")
    public Response offset(@PathParam("id") String id) {
        return offset(queries.standing(UploadId.parse(id), current.actor()));
    }

    @PATCH
    @Path("{id}")
    @Tus
    @Operation(
            summary = "Brings the next bytes",
            description = "`Upload-Offset` is where they begin. What arrives before a connection breaks is kept, unless"
                    + " `Upload-Checksum` (sha1, sha256, md5) was given: then all of them or none.",
            operationId = "tusAppend")
    @Parameter(name = Tus.RESUMABLE, in = ParameterIn.HEADER, required = true, example = Tus.VERSION)
    @APIResponse(responseCode = "204", description = "Kept; `Upload-Offset` is where the next ones belong")
    @APIResponse(responseCode = "409", description = "`wrong-offset`")
    @APIResponse(responseCode = "412", description = "`tus-version`")
    @APIResponse(responseCode = "413", description = "`more-than-declared`; the upload ends")
    @APIResponse(responseCode = "415", description = "The type is not `application/offset+octet-stream`")
    @APIResponse(responseCode = "423", description = "`upload-busy`: another request is writing to it")
    @APIResponse(responseCode = "460", description = "`checksum-mismatch`; nothing of this request is kept")
    public Response append(
            @PathParam("id") String id,
            @HeaderParam(Tus.OFFSET) @Nullable String offset,
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/offset+octet-stream",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        if (!ChunkReceiver.isChunk(headers)) throw new NotSupportedException();
        var upload = UploadId.parse(id);
        var from = ChunkReceiver.number(Tus.OFFSET, "offset-missing", offset);
        return kept(receiver.next(upload, from, headers, body), queries.expiresAt(upload));
    }

    @DELETE
    @Path("{id}")
    @Tus
    @Operation(summary = "Calls an upload off", operationId = "tusTerminate")
    @Parameter(name = Tus.RESUMABLE, in = ParameterIn.HEADER, required = true, example = Tus.VERSION)
    @APIResponse(responseCode = "204", description = "Nothing of it is left")
    @APIResponse(responseCode = "412", description = "`tus-version`")
    public Response terminate(@PathParam("id") String id) {
        cancel.call(UploadId.parse(id), current.actor());
        return Response.noContent().build();
    }

    private Response answer() {
        return Response.noContent()
                .header("Tus-Extension", Tus.EXTENSIONS)
                .header("Tus-Max-Size", queries.maxBytes())
                .header("Tus-Checksum-Algorithm", String.join(",", ExpectedChecksum.algorithms()))
                .build();
    }

    private static Response.ResponseBuilder created(OpenUpload.Opened opened) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/uploads/" + opened.id())
                .header(Tus.EXPIRES, HTTP_DATE.format(opened.expiresAt()));
    }

    private static Response offset(UploadView upload) {
        var answer = Response.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(Tus.OFFSET, upload.progress().offset())
                .header(Tus.METADATA, UploadMetadata.of(upload))
                .header(Tus.EXPIRES, HTTP_DATE.format(upload.expiresAt()));
        var length = upload.progress().length();
        return (length == null ? answer : answer.header(Tus.LENGTH, length)).build();
    }

    private static Response kept(long offset, Instant expiresAt) {
        return Response.noContent()
                .header(Tus.OFFSET, offset)
                .header(Tus.EXPIRES, HTTP_DATE.format(expiresAt))
                .build();
    }
}
