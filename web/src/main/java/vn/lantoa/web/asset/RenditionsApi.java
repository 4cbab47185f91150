package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.rendition.ReadRenditions;
import vn.lantoa.rendition.RenditionView;
import vn.lantoa.rendition.RetryRendition;
import vn.lantoa.web.request.CurrentActor;

/** The API of a version's renditions and their progress, for officers. */
@Path("/api/v1/assets/{id}/versions/{n}/renditions")
@RequestScoped
@Tag(name = "assets")
public class RenditionsApi {
    @Inject
    ReadRenditions read;

    @Inject
    RetryRendition retry;

    @Inject
    PreviewAnswer answer;

    @Inject
    CurrentActor current;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The renditions of a version, and how far their making is",
            description = "Planned when the version is READY. Ask again while one is PLANNED or RUNNING.",
            operationId = "listRenditions")
    @APIResponse(
            responseCode = "200",
            description = "All renditions, by name",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = RenditionView.class)))
    public List<RenditionView> list(@PathParam("id") String id, @PathParam("n") int number) {
        return read.call(AssetId.parse(id), number, current.actor());
    }

    @GET
    @Path("{name}/bytes")
    @Operation(summary = "The bytes of a rendition", operationId = "previewRendition")
    @APIResponse(responseCode = "200", description = "The bytes; 206 for a range, 304 when unchanged")
    public Response bytes(@PathParam("id") String id, @PathParam("n") int number, @PathParam("name") String name) {
        return answer.of(read.bytes(AssetId.parse(id), number, name, current.actor()), request, headers);
    }

    @POST
    @Path("{name}/retry")
    @Operation(summary = "Has a rendition that failed made again", operationId = "retryRendition")
    @APIResponse(responseCode = "202", description = "It is planned again")
    @APIResponse(
            responseCode = "409",
            description = "It has not failed: `rendition-is-planned`, `rendition-is-running`, `rendition-is-ready`")
    public Response retry(@PathParam("id") String id, @PathParam("n") int number, @PathParam("name") String name) {
        retry.call(new RetryRendition.Command(AssetId.parse(id), number, name, current.actor()));
        return Response.accepted().build();
    }
}
