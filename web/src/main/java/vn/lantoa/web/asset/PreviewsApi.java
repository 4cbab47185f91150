package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.asset.history.FindPreview;
import vn.lantoa.rendition.PreviewRendition;
import vn.lantoa.web.signin.CurrentActor;

/** The bytes of drafts and versions, for officers alone: by range, kept by no shared cache. */
@Path("/api/v1/assets/{id}")
@RequestScoped
@Tag(name = "assets")
public class PreviewsApi {
    @Inject
    FindPreview find;

    @Inject
    PreviewRendition renditions;

    @Inject
    PreviewAnswer answer;

    @Inject
    CurrentActor current;

    @GET
    @Path("draft/files/{file}/bytes")
    @Operation(summary = "The bytes of a file of the draft", operationId = "previewDraftFile")
    @APIResponse(responseCode = "200", description = "The bytes; 206 for a range, 304 when unchanged")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response draft(@PathParam("id") String id, @PathParam("file") String file) {
        return answer.of(find.ofDraft(AssetId.parse(id), DraftFileId.parse(file), current.actor()));
    }

    @GET
    @Path("versions/{n}/files/{position}/bytes")
    @Operation(summary = "The bytes of a file of a sealed version", operationId = "previewVersionFile")
    @APIResponse(responseCode = "200", description = "The bytes; 206 for a range, 304 when unchanged")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response version(
            @PathParam("id") String id, @PathParam("n") int number, @PathParam("position") int position) {
        return answer.of(find.ofVersion(AssetId.parse(id), number, position, current.actor()));
    }

    @GET
    @Path("versions/{n}/renditions/{name}/bytes")
    @Operation(summary = "The bytes of what a machine made of a version", operationId = "previewRendition")
    @APIResponse(responseCode = "200", description = "The bytes; 206 for a range, 304 when unchanged")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response rendition(@PathParam("id") String id, @PathParam("n") int number, @PathParam("name") String name) {
        return answer.of(renditions.find(AssetId.parse(id), number, name, current.actor()));
    }
}
