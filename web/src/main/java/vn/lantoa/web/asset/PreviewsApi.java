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
import vn.lantoa.asset.draft.Cues;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.asset.history.FindPreview;
import vn.lantoa.asset.history.OpenPreview;
import vn.lantoa.asset.history.StoredFile;
import vn.lantoa.rendition.ReadRenditions;
import vn.lantoa.rendition.RenditionView;
import vn.lantoa.rendition.RetryRendition;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RangedAnswer;

/**
 * The bytes and subtitles of drafts and versions, and the renditions of versions, for officers. Shared caches may not
 * store the bytes; only the hub's own pages may embed them.
 */
@Path("/api/v1/assets/{id}")
@RequestScoped
@Tag(name = "assets")
public class PreviewsApi {
    @Inject
    FindPreview find;

    @Inject
    CurrentActor current;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Inject
    StoredCues cues;

    @Inject
    ReadRenditions read;

    @Inject
    RetryRendition retry;

    @Inject
    OpenPreview open;

    @GET
    @Path("draft/files/{file}/bytes")
    @Operation(summary = "The bytes of a file of the draft", operationId = "previewDraftFile")
    @APIResponse(responseCode = "200", description = "The bytes; 206 for a range, 304 when unchanged")
    public Response draft(@PathParam("id") String id, @PathParam("file") String file) {
        return answer(find.ofDraft(AssetId.parse(id), DraftFileId.parse(file), current.actor()));
    }

    @GET
    @Path("versions/{n}/files/{position}/bytes")
    @Operation(summary = "The bytes of a file of a sealed version", operationId = "previewVersionFile")
    @APIResponse(responseCode = "200", description = "The bytes; 206 for a range, 304 when unchanged")
    public Response version(
            @PathParam("id") String id, @PathParam("n") int number, @PathParam("position") int position) {
        return answer(find.ofVersion(AssetId.parse(id), number, position, current.actor()));
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
        return mark(Response.ok(written.bytes(), written.mediaType()), file)
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

    @GET
    @Path("versions/{n}/renditions")
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
    @Path("versions/{n}/renditions/{name}/bytes")
    @Operation(summary = "The bytes of a rendition", operationId = "previewRendition")
    @APIResponse(responseCode = "200", description = "The bytes; 206 for a range, 304 when unchanged")
    public Response bytes(@PathParam("id") String id, @PathParam("n") int number, @PathParam("name") String name) {
        return answer(read.bytes(AssetId.parse(id), number, name, current.actor()));
    }

    @POST
    @Path("versions/{n}/renditions/{name}/retry")
    @Operation(summary = "Has a rendition that failed made again", operationId = "retryRendition")
    @APIResponse(responseCode = "202", description = "It is planned again")
    @APIResponse(
            responseCode = "409",
            description = "It has not failed: `rendition-is-planned`, `rendition-is-running`, `rendition-is-ready`")
    public Response retry(@PathParam("id") String id, @PathParam("n") int number, @PathParam("name") String name) {
        retry.call(new RetryRendition.Command(AssetId.parse(id), number, name, current.actor()));
        return Response.accepted().build();
    }

    private Response answer(StoredFile file) {
        return new RangedAnswer(request, headers, response -> mark(response, file))
                .of(file.sha256(), file.bytes(), file.mediaType(), (from, length) -> open.call(file, from, length));
    }

    private static Response.ResponseBuilder mark(Response.ResponseBuilder response, StoredFile file) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline(file.name()))
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
