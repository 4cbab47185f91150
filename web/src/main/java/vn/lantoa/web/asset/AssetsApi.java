package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.asset.draft.RestoreDraft;
import vn.lantoa.asset.draft.SaveDraft;
import vn.lantoa.asset.history.AssetLine;
import vn.lantoa.catalogue.FindLookAlikes;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.ListAnswer;
import vn.lantoa.web.request.RequestParsing;

/**
 * The API of the assets of the officer's organisations and their drafts, for API clients and for the draft form, which
 * saves while an officer types.
 */
@Path("/api/v1/assets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets")
public class AssetsApi {
    @Inject
    AssetReader read;

    @Inject
    AssetCommands commands;

    @Inject
    CurrentActor current;

    @Inject
    SaveDraft save;

    @Inject
    RestoreDraft restore;

    @Inject
    FindLookAlikes alike;

    @GET
    @Operation(
            summary = "Assets of my organisations, the latest created first",
            description = "`next` and the Link header lead to the page that follows.",
            operationId = "listAssets")
    @APIResponseSchema(value = AssetList.class, responseDescription = "A page of assets", responseCode = "200")
    public Response assets(@BeanParam AssetForm form, @Context UriInfo uri) {
        var page = read.page(form);
        return ListAnswer.of(page, uri, (lines, next) -> new AssetList(lines, page.next()));
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
        var id = commands.create(body);
        return read.asset(id, Response.created(URI.create("/api/v1/assets/" + id)));
    }

    /** A page of a list of assets. */
    @Schema(name = "AssetList")
    public record AssetList(List<AssetLine> assets, @Nullable String next) {}

    @GET
    @Path("{id}")
    @Operation(
            summary = "An asset with its draft, versions and family of languages, and how these are in step",
            operationId = "readAsset")
    @APIResponseSchema(
            value = AssetBody.class,
            responseDescription = "The asset; ETag is the state of its draft",
            responseCode = "200")
    public Response asset(@PathParam("id") String id) {
        return read.asset(AssetId.parse(id), Response.ok());
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Saves what was typed",
            description = "Fields that are given replace those of the draft, the others stay. If-Match carries the ETag"
                    + " of the draft that was typed on.",
            operationId = "saveDraft")
    @APIResponseSchema(
            value = AssetBody.class,
            responseDescription = "Saved; ETag is the new state",
            responseCode = "200")
    @APIResponse(responseCode = "409", description = "`draft-changed`: somebody else has typed since")
    public Response save(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(required = true, example = "\"3\"") @Nullable String ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DraftChange.class)))
                    DraftChange change) {
        var asset = AssetId.parse(id);
        save.call(new SaveDraft.Command(asset, RequestParsing.lockVersion(ifMatch), change, current.actor()));
        return read.asset(asset, Response.ok());
    }

    @POST
    @Path("{id}/draft/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Throws the draft away and goes on from a sealed version", operationId = "restoreDraft")
    @APIResponseSchema(value = AssetBody.class, responseDescription = "Restored", responseCode = "200")
    @APIResponse(responseCode = "409", description = "`draft-changed`: somebody else has typed since")
    public Response restore(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, RestoreBody body) {
        var asset = AssetId.parse(id);
        var version = body.version() == null ? 0 : body.version();
        restore.call(new RestoreDraft.Command(asset, version, RequestParsing.lockVersion(ifMatch), current.actor()));
        return read.asset(asset, Response.ok());
    }

    @POST
    @Path("{id}/draft/files")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a file whose bytes the hub keeps already",
            description = "Only bytes that lie in an asset of the officer's own organisations can be linked.",
            operationId = "linkFile")
    @APIResponseSchema(value = AssetBody.class, responseDescription = "Added", responseCode = "201")
    public Response link(@PathParam("id") String id, LinkBody body) {
        var asset = AssetId.parse(id);
        commands.link(asset, body);
        return read.asset(asset, Response.status(Response.Status.CREATED));
    }

    @DELETE
    @Path("{id}/draft/files/{file}")
    @Operation(summary = "Takes a file out of the draft", operationId = "removeDraftFile")
    @APIResponse(responseCode = "204", description = "Gone from the draft; sealed versions keep theirs")
    public void remove(@PathParam("id") String id, @PathParam("file") String file) {
        commands.remove(AssetId.parse(id), DraftFileId.parse(file));
    }

    @GET
    @Path("{id}/draft/look-alikes")
    @Operation(
            summary = "Assets with pictures that look nearly like those of the draft",
            description = "What is public of all agencies, and whatever belongs to the asker's own organisations; never"
                    + " other versions or languages of the same thing. Ask again while `complete` is false.",
            operationId = "findLookAlikesOfDraft")
    @APIResponse(responseCode = "200", description = "The most alike first")
    public FindLookAlikes.LookAlikes lookAlikes(@PathParam("id") String id) {
        return alike.call(AssetId.parse(id), null, current.actor());
    }

    @GET
    @Path("{id}/versions/{n}/look-alikes")
    @Operation(
            summary = "Assets with pictures that look nearly like those of the version",
            description = "As of the draft.",
            operationId = "findLookAlikes")
    @APIResponse(responseCode = "200", description = "The most alike first")
    public FindLookAlikes.LookAlikes lookAlikesOf(@PathParam("id") String id, @PathParam("n") int number) {
        return alike.call(AssetId.parse(id), number, current.actor());
    }

    /** Request body with the version that a draft is restored to. */
    @Schema(name = "RestoreDraft")
    public record RestoreBody(
            @Schema(description = "Number of the version", examples = "1") @Nullable Integer version) {}
}
