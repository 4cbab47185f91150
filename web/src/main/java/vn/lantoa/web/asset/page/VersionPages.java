package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.RestoreDraft;
import vn.lantoa.catalogue.FindLookAlikes;
import vn.lantoa.rendition.RetryRendition;
import vn.lantoa.web.asset.VersionIds;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The pages of sealed versions: content, changes, and submission for review. */
@Path("/console/assets/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class VersionPages {
    @Inject
    VersionPageModel model;

    @Inject
    FindLookAlikes likeness;

    @Inject
    SubmitVersion submit;

    @Inject
    RestoreDraft restore;

    @Inject
    RetryRendition retry;

    @Inject
    VersionIds ids;

    @Inject
    TypedForm form;

    @GET
    @Path("versions/{n}")
    public Page version(@PathParam("id") String id, @PathParam("n") int number) {
        var asset = AssetId.parse(id);
        return model.version("asset/version.ftlh", asset, number, form.actor())
                .with("likeness", likeness.call(asset, number, form.actor()));
    }

    /** Returns the fragment with the progress of inspection and renditions, which the page polls. */
    @GET
    @Path("versions/{n}/progress")
    public Page progress(@PathParam("id") String id, @PathParam("n") int number) {
        return model.version("asset/version-progress.ftlh", AssetId.parse(id), number, form.actor());
    }

    /** Returns the fragment with similar pictures, which the page polls until all pictures are compared. */
    @GET
    @Path("versions/{n}/look-alikes")
    public Page lookAlikes(@PathParam("id") String id, @PathParam("n") int number) {
        return Page.of("asset/look-alikes.ftlh")
                .with("likeness", likeness.call(AssetId.parse(id), number, form.actor()));
    }

    @GET
    @Path("versions/{n}/diff")
    public Page diff(
            @PathParam("id") String id, @PathParam("n") int number, @QueryParam("from") @Nullable Integer from) {
        return model.diff(AssetId.parse(id), from == null ? number - 1 : from, number, form.actor());
    }

    @POST
    @Path("versions/{n}/submit")
    public Response submit(@PathParam("id") String id, @PathParam("n") int number) {
        var version = ids.find(id, number, form.actor());
        submit.call(new SubmitCommand(version, form.text("note"), form.actor()));
        return back(AssetId.parse(id), number, "");
    }

    @POST
    @Path("versions/{n}/renditions/{name}/retry")
    public Response retry(@PathParam("id") String id, @PathParam("n") int number, @PathParam("name") String name) {
        var asset = AssetId.parse(id);
        retry.call(new RetryRendition.Command(asset, number, name, form.actor()));
        return back(asset, number, "");
    }

    @POST
    @Path("versions/{n}/restore")
    public Response restore(@PathParam("id") String id, @PathParam("n") int number) {
        var asset = AssetId.parse(id);
        var typedOn = RequestParsing.lockVersion(form.text("lockVersion"));
        restore.call(new RestoreDraft.Command(asset, number, typedOn, form.actor()));
        return DraftPages.seeOther(asset, "/draft");
    }

    static Response back(AssetId asset, int number, String part) {
        return DraftPages.seeOther(asset, "/versions/" + number + part);
    }
}
