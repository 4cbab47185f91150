package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.asset.history.preview.FindPreview;
import vn.lantoa.asset.history.preview.StoredFile;
import vn.lantoa.web.header.ContentDisposition;
import vn.lantoa.web.signin.CurrentActor;

/** Subtitles of drafts and versions in either format, for officers alone: kept by no shared cache. */
@Path("/api/v1/assets/{id}")
@RequestScoped
@Tag(name = "assets")
public class SubtitlesApi {
    @Inject
    FindPreview find;

    @Inject
    StoredCues cues;

    @Inject
    CurrentActor current;

    @GET
    @Path("draft/files/{file}/subtitles.{format: vtt|srt}")
    @Operation(
            summary = "Subtitles of the draft as WebVTT or SubRip, whichever was uploaded",
            operationId = "draftSubtitles")
    @APIResponse(responseCode = "200", description = "The subtitles")
    public Response draft(
            @PathParam("id") String id, @PathParam("file") String file, @PathParam("format") String format) {
        return answer(find.ofDraft(AssetId.parse(id), DraftFileId.parse(file), current.actor()), format);
    }

    @GET
    @Path("versions/{n}/files/{position}/subtitles.{format: vtt|srt}")
    @Operation(
            summary = "Subtitles of a sealed version as WebVTT or SubRip, whichever was uploaded",
            operationId = "versionSubtitles")
    @APIResponse(responseCode = "200", description = "The subtitles")
    public Response version(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @PathParam("position") int position,
            @PathParam("format") String format) {
        return answer(find.ofVersion(AssetId.parse(id), number, position, current.actor()), format);
    }

    private Response answer(StoredFile file, String format) {
        var written = WrittenCues.of(cues.of(file), format);
        return Response.ok(written.bytes(), written.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline(file.name()))
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
