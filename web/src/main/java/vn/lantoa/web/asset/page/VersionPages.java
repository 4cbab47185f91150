package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The pages of sealed versions: content, changes, and submission for review. */
@Path("/console/assets/{id}/versions/{n}")
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
    CurrentActor current;

    @GET
    public Page version(@PathParam("id") String id, @PathParam("n") int number) {
        var asset = AssetId.parse(id);
        var whole = model.version(asset, number, current.actor());
        whole.put("likeness", likeness.call(asset, number, current.actor()));
        return new Page("asset/version.ftlh", whole);
    }

    /** Returns the fragment with the progress of inspection and renditions, which the page polls. */
    @GET
    @Path("progress")
    public Page progress(@PathParam("id") String id, @PathParam("n") int number) {
        return new Page("asset/version-progress.ftlh", model.version(AssetId.parse(id), number, current.actor()));
    }

    /** Returns the fragment with similar pictures, which the page polls until all pictures are compared. */
    @GET
    @Path("look-alikes")
    public Page lookAlikes(@PathParam("id") String id, @PathParam("n") int number) {
        return Page.of("asset/look-alikes.ftlh")
                .with("likeness", likeness.call(AssetId.parse(id), number, current.actor()));
    }

    @GET
    @Path("diff")
    public Page diff(
            @PathParam("id") String id, @PathParam("n") int number, @QueryParam("from") @Nullable Integer from) {
        var former = from == null ? number - 1 : from;
        return new Page("asset/diff.ftlh", model.diff(AssetId.parse(id), former, number, current.actor()));
    }

    @POST
    @Path("submit")
    public Response submit(
            @PathParam("id") String id, @PathParam("n") int number, @FormParam("note") @DefaultValue("") String note) {
        var version = ids.find(id, number, current.actor());
        submit.call(new SubmitCommand(version, note, current.actor()));
        return DraftPages.seeOther(AssetId.parse(id), "/versions/" + number);
    }

    @POST
    @Path("renditions/{name}/retry")
    public Response retry(@PathParam("id") String id, @PathParam("n") int number, @PathParam("name") String name) {
        var asset = AssetId.parse(id);
        retry.call(new RetryRendition.Command(asset, number, name, current.actor()));
        return DraftPages.seeOther(asset, "/versions/" + number);
    }

    @POST
    @Path("restore")
    public Response restore(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @FormParam("lockVersion") @Nullable String lockVersion) {
        var asset = AssetId.parse(id);
        restore.call(new RestoreDraft.Command(asset, number, RequestParsing.lockVersion(lockVersion), current.actor()));
        return DraftPages.seeOther(asset, "/draft");
    }
}
