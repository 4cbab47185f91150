package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.embed.EmbedCache;
import vn.lantoa.embed.EmbedOptions;
import vn.lantoa.embed.sighting.CountSeen;
import vn.lantoa.web.front.ResponseListener;
import vn.lantoa.web.release.ContentSurface;

/**
 * The document of an asset in a frame of another site. It uses no cookies, so that all readers get the same document.
 */
@RequestScoped
@ContentSurface
@Path("/embed")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "embed")
public class EmbedResource {
    @Inject
    EmbedCache cache;

    @Inject
    CountSeen count;

    @Inject
    FrameAnswer answer;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("{asset: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}")
    @Operation(
            summary = "The asset's current version, for a frame",
            description =
                    "`lang` leads to the sibling in that language, `text=large` has large letters, `page` turns to"
                            + " a page of a document, `ui` is the language of the words around (`vi`, `en`). Works in a"
                            + " sandbox that allows scripts alone, and without scripts. Tells its height by `postMessage` as"
                            + " WordPress's embeds do, with the `secret` of the fragment.")
    @APIResponse(responseCode = "200", description = "The document; 304 when unchanged")
    @APIResponse(responseCode = "302", description = "To the sibling, or to what replaces it")
    @APIResponse(responseCode = "410", description = "The public explanation in its place")
    @APIResponse(responseCode = "451", description = "Removed by law")
    @APIResponse(responseCode = "404", description = "It was never public")
    public Response frame(
            @PathParam("asset") UUID asset,
            @QueryParam("lang") @DefaultValue("") String language,
            @QueryParam("ui") @DefaultValue("") String surface,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") String page,
            @HeaderParam("Referer") @DefaultValue("") String referer,
            @Context HttpServletRequest asked) {
        var document = cache.find(new AssetId(asset), EmbedOptions.of(language, surface, text, page));
        var shown = document.asset();
        if (shown != null) ResponseListener.of(asked, referer, counting(count, shown, document.version()));
        return answer.of(document, request, headers);
    }

    // static, so that the cached answer keeps no reference to this request
    private static ResponseListener counting(CountSeen count, AssetId shown, int version) {
        return place -> count.frame(shown, version, place);
    }
}
