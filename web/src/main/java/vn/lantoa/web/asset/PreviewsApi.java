package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.asset.history.preview.FindPreview;
import vn.lantoa.web.signin.CurrentActor;

/** The bytes of drafts and versions, for officers alone: by range, kept by no shared cache. */
@Path("/api/v1/assets/{id}")
@RequestScoped
@Tag(name = "assets")
public class PreviewsApi {
    @Inject
    FindPreview find;

    @Inject
    PreviewAnswer answer;

    @Inject
    CurrentActor current;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("draft/files/{file}/bytes")
    @Operation(summary = "The bytes of a file of the draft", operationId = "previewDraftFile")
    @APIResponse(responseCode = "200", description = "The bytes; 206 for a range, 304 when unchanged")
    public Response draft(@PathParam("id") String id, @PathParam("file") String file) {
        return answer.of(find.ofDraft(AssetId.parse(id), DraftFileId.parse(file), current.actor()), request, headers);
    }

    @GET
    @Path("versions/{n}/files/{position}/bytes")
    @Operation(summary = "The bytes of a file of a sealed version", operationId = "previewVersionFile")
    @APIResponse(responseCode = "200", description = "The bytes; 206 for a range, 304 when unchanged")
    public Response version(
            @PathParam("id") String id, @PathParam("n") int number, @PathParam("position") int position) {
        return answer.of(find.ofVersion(AssetId.parse(id), number, position, current.actor()), request, headers);
    }
}
