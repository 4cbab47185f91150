package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.Cues;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.FoundBytes;
import vn.lantoa.catalogue.PublicBytes;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.ReadPublicBytes;
import vn.lantoa.catalogue.qr.DrawQrCode;
import vn.lantoa.catalogue.qr.Leaflets;
import vn.lantoa.catalogue.qr.QrCode;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.asset.PreviewsApi.WrittenCues;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.RangedAnswer;
import vn.lantoa.web.request.TextAnswers;

/** The current files of an asset, its subtitles in the requested format (browsers play only WebVTT), and its QR code. */
@RequestScoped
@ContentSurface
@ReachChecked
@Path(AssetPages.PATH)
@Tag(name = "catalogue")
public class AssetFiles {
    @Inject
    CallerCatalogue callerCatalogue;

    @Inject
    TakenBackAnswer takenBack;

    @Inject
    BytesByHash bytes;

    @Inject
    ReadPublicBytes read;

    @Inject
    DrawQrCode draw;

    @Inject
    Leaflets leaflets;

    @Inject
    TextAnswers answers;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("file")
    @Operation(summary = "The current main file", description = "Range, HEAD and conditional requests; strong ETag.")
    public Response file(@PathParam("asset") UUID asset) {
        return of(asset, CatalogueEntry::mainFile, "file");
    }

    @GET
    @Path("r/{rendition: [a-z0-9-]{1,40}}")
    @Operation(summary = "A current rendition", description = "For instance `thumbnail`, `preview`, `mp4`.")
    public Response rendition(@PathParam("asset") UUID asset, @PathParam("rendition") String rendition) {
        return of(asset, entry -> entry.rendition(rendition), "rendition " + rendition);
    }

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
        return callerCatalogue.taken(subtitles(cues(open.file()), format, language));
    }

    @GET
    @Path("qr.svg")
    @Operation(
            summary = "QR code of the living leaflet of the current version, as a drawing",
            description = "Level M, quiet zone of 4 modules. `place`, such as `bệnh viện`, goes into the address.")
    @APIResponse(responseCode = "200", description = "image/svg+xml")
    @APIResponse(
            responseCode = "422",
            description = "`place-not-accepted`: letters, digits, spaces, `.`, `_` and `-`, at most 60")
    public Response svg(@PathParam("asset") UUID asset, @QueryParam("place") @DefaultValue("") String place) {
        return qr(asset, place, QrCode::svg, "image/svg+xml");
    }

    @GET
    @Path("qr.png")
    @Operation(
            summary = "QR code of the living leaflet of the current version, as points",
            description = "12 pixels a module.")
    @APIResponse(responseCode = "200", description = "image/png")
    @APIResponse(responseCode = "422", description = "`place-not-accepted`")
    public Response png(@PathParam("asset") UUID asset, @QueryParam("place") @DefaultValue("") String place) {
        return qr(asset, place, QrCode::png, "image/png");
    }

    private Response of(UUID asset, Function<CatalogueEntry, Optional<PublicFile>> which, String what) {
        var missing = new NotFound(what + " of asset " + asset);
        var state = callerCatalogue.find(new AssetId(asset)).orElseThrow(() -> missing);
        if (!(state instanceof PublicState.PublicEntry shown)) return takenBack.bytes(state);
        var entry = shown.entry();
        return bytes.answer(entry, which.apply(entry).orElseThrow(() -> missing));
    }

    private Response qr(UUID id, String place, Function<QrCode, byte[]> form, String mediaType) {
        var asset = new AssetId(id);
        var state = callerCatalogue.find(asset).orElseThrow(() -> new NotFound("asset " + asset));
        if (!(state instanceof PublicState.PublicEntry shown)) return takenBack.bytes(state);
        var printed = new DrawQrCode.QrPlace(place);
        var bytes = form.apply(draw.call(leaflets.codeOf(asset, shown.entry().version()), printed));
        return answers.revalidated(bytes, mediaType).build();
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

    private Response subtitles(Cues cues, String format, String language) {
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
