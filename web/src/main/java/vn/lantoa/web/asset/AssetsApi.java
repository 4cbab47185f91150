package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.history.AssetLine;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.web.request.CurrentActor;

/** The API of the assets of the officer's organisations. */
@Path("/api/v1/assets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets")
public class AssetsApi {
    @Inject
    ListAssets list;

    @Inject
    AssetReader read;

    @Inject
    BeginAsset begin;

    @Inject
    OwnOrganisations own;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "Assets of my organisations, the latest created first",
            description = "`next` and the Link header lead to the page that follows.",
            operationId = "listAssets")
    @APIResponseSchema(value = AssetList.class, responseDescription = "A page of assets", responseCode = "200")
    public Response assets(@BeanParam AssetForm form, @Context UriInfo uri) {
        var page = list.call(form.query(own::findByCode), current.actor());
        var answer = Response.ok(new AssetList(page.lines(), page.next()));
        if (page.next() != null)
            answer.link(uri.getBaseUri().resolve(form.address("/api/v1/assets", page.next())), "next");
        return answer.build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begins an asset with an empty draft, or a language variant",
            description = "With `variantOf` and `madeFrom` it follows that version of the source and has its kind.",
            operationId = "createAsset")
    @APIResponseSchema(
            value = AssetBody.class,
            responseDescription = "Begun; Location is its address, ETag the state of its draft",
            responseCode = "201")
    @APIResponse(responseCode = "409", description = "`variant-exists`: the source has a variant in this language")
    public Response create(NewAssetBody body) {
        var id = begin.call(body);
        return read.asset(id, Response.created(URI.create("/api/v1/assets/" + id)));
    }

    /** A page of a list of assets. */
    @Schema(name = "AssetList")
    public record AssetList(List<AssetLine> assets, @Nullable String next) {}
}
