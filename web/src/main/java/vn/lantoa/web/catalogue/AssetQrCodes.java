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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.qr.DrawQrCode;
import vn.lantoa.catalogue.qr.DrawQrCode.QrPlace;
import vn.lantoa.catalogue.qr.Leaflets;
import vn.lantoa.catalogue.qr.QrCode;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ConditionalRequest;

/** The public QR code of an asset, for printing. */
@RequestScoped
@ContentSurface
@ReachChecked
@Path(AssetPages.PATH)
@Tag(name = "catalogue")
public class AssetQrCodes {
    @Inject
    CallerCatalogue callerCatalogue;

    @Inject
    DrawQrCode draw;

    @Inject
    Leaflets leaflets;

    @Inject
    TakenBackAnswer takenBack;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

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
        return answer(asset, place, QrCode::svg, "image/svg+xml");
    }

    @GET
    @Path("qr.png")
    @Operation(
            summary = "QR code of the living leaflet of the current version, as points",
            description = "12 pixels a module.")
    @APIResponse(responseCode = "200", description = "image/png")
    @APIResponse(responseCode = "422", description = "`place-not-accepted`")
    public Response png(@PathParam("asset") UUID asset, @QueryParam("place") @DefaultValue("") String place) {
        return answer(asset, place, QrCode::png, "image/png");
    }

    private Response answer(UUID id, String place, Function<QrCode, byte[]> form, String mediaType) {
        var asset = new AssetId(id);
        var state = callerCatalogue.find(asset).orElseThrow(() -> new NotFound("asset " + asset));
        if (!(state instanceof PublicState.PublicEntry shown)) return takenBack.bytes(state);
        var printed = new QrPlace(place);
        var bytes = form.apply(draw.call(leaflets.codeOf(asset, shown.entry().version()), printed));
        return ConditionalRequest.of(request, headers)
                .answer(Sha256.of(bytes).hex(), () -> Response.ok(bytes, mediaType))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
