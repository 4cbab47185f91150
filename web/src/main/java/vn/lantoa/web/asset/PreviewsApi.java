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
import vn.lantoa.asset.draft.Cues;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.asset.history.FindPreview;
import vn.lantoa.asset.history.StoredFile;
import vn.lantoa.web.request.CurrentActor;

/** The bytes and subtitles of drafts and versions, for officers only. Shared caches may not store them. */
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

    @Inject
    StoredCues cues;

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

    @GET
    @Path("draft/files/{file}/subtitles.{format: vtt|srt}")
    @Operation(
            summary = "Subtitles of the draft as WebVTT or SubRip, whichever was uploaded",
            operationId = "draftSubtitles")
    @APIResponse(responseCode = "200", description = "The subtitles")
    public Response draftSubtitles(
            @PathParam("id") String id, @PathParam("file") String file, @PathParam("format") String format) {
        return subtitles(find.ofDraft(AssetId.parse(id), DraftFileId.parse(file), current.actor()), format);
    }

    @GET
    @Path("versions/{n}/files/{position}/subtitles.{format: vtt|srt}")
    @Operation(
            summary = "Subtitles of a sealed version as WebVTT or SubRip, whichever was uploaded",
            operationId = "versionSubtitles")
    @APIResponse(responseCode = "200", description = "The subtitles")
    public Response versionSubtitles(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @PathParam("position") int position,
            @PathParam("format") String format) {
        return subtitles(find.ofVersion(AssetId.parse(id), number, position, current.actor()), format);
    }

    private Response subtitles(StoredFile file, String format) {
        var written = WrittenCues.of(cues.of(file), format);
        return PreviewAnswer.mark(Response.ok(written.bytes(), written.mediaType()), file)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Subtitles as bytes, with their media type. */
    public record WrittenCues(byte[] bytes, String mediaType) {
        /** Writes the cues in the format {@code vtt} or {@code srt}. */
        public static WrittenCues of(Cues cues, String format) {
            return format.equals("vtt")
                    ? new WrittenCues(cues.vtt(), "text/vtt; charset=utf-8")
                    : new WrittenCues(cues.srt(), "application/x-subrip; charset=utf-8");
        }
    }
}
