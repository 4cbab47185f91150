package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
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
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.asset.upload.UploadQueries;
import vn.lantoa.web.request.CurrentActor;

/** The resource of one tus upload. */
@Path("/uploads/{id}")
@RequestScoped
@Tag(name = "uploads")
public class TusUpload {
    @Inject
    UploadQueries queries;

    @Inject
    ChunkReceiver receiver;

    @Inject
    CancelUpload cancel;

    @Inject
    CurrentActor current;

    @OPTIONS
    @Tus
    @Operation(hidden = true)
    public Response options() {
        return TusAnswer.options(queries.maxBytes());
    }

    @HEAD
    @Tus
    @Operation(summary = "Where the next byte belongs", operationId = "tusOffset")
    @Parameter(name = Tus.RESUMABLE, in = ParameterIn.HEADER, required = true, example = Tus.VERSION)
    @APIResponse(responseCode = "200", description = "`Upload-Offset` and `Upload-Length`")
    @APIResponse(responseCode = "410", description = "`upload-expired`, `upload-cancelled` or `upload-refused`")
    @APIResponse(responseCode = "412", description = "`tus-version`")
    public Response offset(@PathParam("id") String id) {
        return TusAnswer.offset(queries.standing(UploadId.parse(id), current.actor()));
    }

    @PATCH
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
        var from = TusNumber.required(Tus.OFFSET, "offset-missing", offset);
        return TusAnswer.kept(receiver.next(upload, from, headers, body), queries.expiresAt(upload));
    }

    @DELETE
    @Tus
    @Operation(summary = "Calls an upload off", operationId = "tusTerminate")
    @Parameter(name = Tus.RESUMABLE, in = ParameterIn.HEADER, required = true, example = Tus.VERSION)
    @APIResponse(responseCode = "204", description = "Nothing of it is left")
    @APIResponse(responseCode = "412", description = "`tus-version`")
    public Response terminate(@PathParam("id") String id) {
        cancel.call(UploadId.parse(id), current.actor());
        return Response.noContent().build();
    }
}
