package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.upload.CancelUpload;
import vn.lantoa.asset.upload.OpenUpload;
import vn.lantoa.asset.upload.ReadUploadLimits;
import vn.lantoa.asset.upload.SetUploadLimit;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.asset.upload.UploadQueries;
import vn.lantoa.asset.upload.UploadView;
import vn.lantoa.web.request.CurrentActor;

/** The API of uploads: upload in one request, the state of uploads, and their limits. */
@Path("/api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "uploads")
public class UploadsApi {
    @Inject
    OpenUpload open;

    @Inject
    ChunkReceiver receiver;

    @Inject
    UploadQueries queries;

    @Inject
    CancelUpload cancel;

    @Inject
    CurrentActor current;

    @Inject
    ReadUploadLimits read;

    @Inject
    SetUploadLimit set;

    @POST
    @Path("assets/{id}/files")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Brings a file in one request",
            description =
                    "The body is the file itself, of known length or not; `Content-Type` may as well say what it"
                            + " is. It is checked after the answer: ask the upload how that ended. What breaks off leaves nothing.",
            operationId = "uploadFile")
    @Parameter(name = "role", in = ParameterIn.QUERY, required = true, example = "master")
    @Parameter(name = "name", in = ParameterIn.QUERY, required = true, example = "tờ-gấp.pdf")
    @Parameter(name = "language", in = ParameterIn.QUERY, example = "vi")
    @Parameter(name = "sha256", in = ParameterIn.QUERY, description = "What the hash must be")
    @APIResponseSchema(
            value = UploadView.class,
            responseDescription = "All bytes are here and are being checked; `Location` says how that goes",
            responseCode = "202")
    @APIResponse(responseCode = "413", description = "`too-large`")
    @APIResponse(responseCode = "422", description = "As for an upload by tus")
    public Response upload(
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @RequestBody(
                            description = "The file itself",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        var metadata = metadata(uri, headers);
        var opened = open.call(new OpenUpload.Command(
                AssetId.parse(id), metadata.label(), ChunkReceiver.length(headers), metadata.claim(), current.actor()));
        receiver.whole(opened.id(), headers, body);
        return Response.accepted(queries.view(opened.id(), current.actor()))
                .header(HttpHeaders.LOCATION, "/api/v1/uploads/" + opened.id())
                .build();
    }

    private static UploadMetadata metadata(UriInfo uri, HttpHeaders headers) {
        var pairs = new HashMap<String, String>();
        uri.getQueryParameters().forEach((key, values) -> pairs.put(key, values.get(0)));
        var type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        // HTTP clients send this type when none was set
        if (type != null && !type.startsWith("application/x-www-form-urlencoded")) pairs.put("filetype", type);
        return new UploadMetadata(pairs);
    }

    @GET
    @Path("assets/{id}/uploads")
    @Operation(summary = "The uploads to an asset, the latest first", operationId = "listUploads")
    @APIResponse(responseCode = "200", description = "Those under way and those that ended lately")
    public List<UploadView> of(@PathParam("id") String id) {
        return queries.of(AssetId.parse(id), current.actor());
    }

    @GET
    @Path("uploads/{upload}")
    @Operation(summary = "How an upload stands", operationId = "readUpload")
    @APIResponseSchema(
            value = UploadView.class,
            responseDescription =
                    "State, progress, and how it ended: the hash, or the reason of the refusal; where the same"
                            + " bytes were before",
            responseCode = "200")
    public Response upload(@PathParam("upload") String upload) {
        return Response.ok(queries.view(UploadId.parse(upload), current.actor()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("uploads/{upload}")
    @Operation(summary = "Calls an upload off", operationId = "cancelUpload")
    @APIResponse(responseCode = "204", description = "Nothing of it is left")
    public void cancel(@PathParam("upload") String upload) {
        cancel.call(UploadId.parse(upload), current.actor());
    }

    @GET
    @Path("uploads/limits")
    @Operation(summary = "How much may come, and how much has", operationId = "listUploadLimits")
    @APIResponse(
            responseCode = "200",
            description = "Of every kind, and of the organisations with a limit of their own")
    public ReadUploadLimits.Limits list() {
        return read.call(current.actor());
    }

    @PUT
    @Path("uploads/limits")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set a limit, or take it away",
            description =
                    "Of a kind or of an organisation. Uploads that are open already keep the limit they began with.",
            operationId = "setUploadLimit")
    @APIResponse(responseCode = "200", description = "All limits as they are now")
    public ReadUploadLimits.Limits set(SetUploadLimit.NewLimit body) {
        set.call(body, current.actor());
        return read.call(current.actor());
    }
}
