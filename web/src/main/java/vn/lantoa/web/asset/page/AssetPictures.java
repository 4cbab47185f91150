package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.history.OpenPreview;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.FoundBytes;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.rendition.ReadRenditions;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RangedAnswer;
import vn.lantoa.web.request.SignedInHeaders;
import vn.lantoa.web.request.StoredBytes;

/**
 * Thumbnails of assets for lists of the console. An asset without a thumbnail gets the icon of its kind. Browsers may
 * keep pictures that are public now and must revalidate them on each use; all others are loaded again.
 */
@Path("/console/assets/{id}/picture")
@RequestScoped
@Produces("image/*")
public class AssetPictures {
    private static final String NEVER = "no-store";

    private static final String SIGN =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 42" width="56" height="42">\
            <path fill="#e3f1ee" d="M0 0h56v42H0z"/>\
            <path fill="none" stroke="#0b5d56" stroke-width="1.5" stroke-linejoin="round" transform="translate(18 11)" \
            d="%s"/></svg>
            """;

    @Inject
    ReadRenditions read;

    @Inject
    OpenPreview open;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentActor current;

    @GET
    public Response picture(
            @PathParam("id") String id,
            @QueryParam("version") @Nullable Integer version,
            @Context Request request,
            @Context HttpHeaders headers) {
        try {
            return own(id, version, request, headers);
        } catch (NotFound hidden) {
            var state = catalogue.find(AssetId.parse(id)).orElseThrow(() -> hidden);
            return shown(state, version).map(Page::seeOther).orElseGet(() -> Response.ok(
                            sign(kind(state)), "image/svg+xml")
                    .build());
        }
    }

    private Response own(String id, @Nullable Integer version, Request request, HttpHeaders headers) {
        var picture = read.picture(AssetId.parse(id), version, current.actor());
        var file = picture.file();
        if (file == null)
            return mark(Response.ok(sign(picture.kind()), "image/svg+xml"), NEVER)
                    .build();
        var shown = catalogue.find(Catalogue.Audience.EVERYONE, file.sha256()).orElse(null) instanceof FoundBytes.Open;
        var caching = shown ? SignedInHeaders.WHILE_PUBLIC : NEVER;
        var answer = new RangedAnswer(request, headers, response -> mark(response, caching));
        StoredBytes.Source bytes = (from, length) -> open.call(file, from, length);
        return shown
                ? answer.of(file.sha256(), file.bytes(), file.mediaType(), bytes)
                : answer.whole(file.sha256(), file.bytes(), file.mediaType(), bytes);
    }

    /** Returns the address of the picture that everyone sees; empty if there is none of this version. */
    static Optional<String> shown(PublicState state, @Nullable Integer version) {
        return entry(state)
                .filter(entry -> version == null || version == entry.version())
                .flatMap(CatalogueEntry::thumbnail)
                .map(Hrefs::bytes);
    }

    /** Returns the kind of an asset that everyone sees; of one that is gone, a text. */
    static AssetKind kind(PublicState state) {
        return entry(state).map(CatalogueEntry::kind).orElse(AssetKind.NEWS_TEXT);
    }

    private static Optional<CatalogueEntry> entry(PublicState state) {
        return state instanceof PublicState.PublicEntry open ? Optional.of(open.entry()) : Optional.empty();
    }

    private static Response.ResponseBuilder mark(Response.ResponseBuilder response, String caching) {
        return response.header(HttpHeaders.CACHE_CONTROL, caching)
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Returns the sign of a kind, with the shapes of {@code /assets/icons.svg}. */
    static byte[] sign(AssetKind kind) {
        var shape =
                switch (kind) {
                    case PHOTO, INFOGRAPHIC, POSTER, BILLBOARD, IDENTITY_MARK ->
                        "M3 4h14v12H3zM3 13l4-4 4 4 2-2 4 4M13 6.5v1.5";
                    case VIDEO, CLIP, PROGRAMME, MOTION_GRAPHICS -> "M3 5h14v10H3zM8.5 8l4 2-4 2z";
                    case AUDIO_PROGRAMME -> "M3.5 8v4h3l4 3.5v-11l-4 3.5zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10";
                    case SMS_TEXT -> "M3.5 4.5h13v9h-7l-4 3v-3h-2zM7 8h6M7 10.5h4";
                    case NEWS_TEXT, LEAFLET, HANDBOOK, TRAINING_MATERIAL ->
                        "M5 2.5h7l3.5 3.5v11.5H5zM8 9h5M8 12h5M8 15h3";
                };
        return SIGN.formatted(shape).getBytes(StandardCharsets.UTF_8);
    }
}
