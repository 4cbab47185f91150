package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.Cues;
import vn.lantoa.catalogue.FoundBytes;
import vn.lantoa.catalogue.PublicBytes;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.ReadPublicBytes;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.asset.PreviewsApi.WrittenCues;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.RangedAnswer;

/** Subtitles of a released version in the requested format, converted if necessary: browsers play only WebVTT. */
@RequestScoped
@ContentSurface
@ReachChecked
@Path(AssetPages.PATH)
@Tag(name = "catalogue")
public class SubtitleFiles {
    @Inject
    CallerCatalogue callerCatalogue;

    @Inject
    ReadPublicBytes read;

    @Inject
    TakenBackAnswer takenBack;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("v/{version: [1-9][0-9]{0,8}}/subtitles/{language: [A-Za-z0-9-]{2,35}}.{format: vtt|srt}")
    @Operation(
            summary = "Subtitles of a version in this language",
            description = "As WebVTT or SubRip, whichever was uploaded; strong ETag. Gone as soon as the version is.")
    @APIResponse(responseCode = "200", description = "The subtitles")
    public Response subtitles(
            @PathParam("asset") UUID asset,
            @PathParam("version") int version,
            @PathParam("language") String language,
            @PathParam("format") String format) {
        var missing = new NotFound("subtitles " + language + " of version " + version + " of asset " + asset);
        var state = callerCatalogue.find(new AssetId(asset), version).orElseThrow(() -> missing);
        if (!(state instanceof PublicState.PublicEntry shown)) return takenBack.bytes(state);
        var file = shown.entry().files().stream()
                .filter(one -> isIn(one, language) && one.bytes() <= Cues.MOST_BYTES)
                .findFirst()
                .orElseThrow(() -> missing);
        var found = callerCatalogue.find(shown.entry(), file);
        if (!(found.orElseThrow(() -> missing) instanceof FoundBytes.Open open)) throw missing;
        return callerCatalogue.taken(answer(cues(open.file()), format, language));
    }

    private static boolean isIn(PublicFile file, String language) {
        return file.role().equals("SUBTITLES")
                && file.language() != null
                && file.language().tag().equalsIgnoreCase(language);
    }

    private Cues cues(PublicBytes file) {
        try (var stream = read.call(file, 0, file.bytes())) {
            return Cues.read(stream.readNBytes(Cues.MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response answer(Cues cues, String format, String language) {
        var written = WrittenCues.of(cues, format);
        var bytes = written.bytes();
        return new RangedAnswer(request, headers, response -> mark(response, language, format))
                .of(
                        Sha256.of(bytes),
                        bytes.length,
                        written.mediaType(),
                        (from, length) -> new ByteArrayInputStream(bytes, (int) from, (int) length));
    }

    private static Response.ResponseBuilder mark(Response.ResponseBuilder response, String language, String format) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline(language + "." + format))
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Access-Control-Allow-Origin", "*");
    }
}
