package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.lantoa.approval.ReadComments;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.LineageSpec;
import vn.lantoa.asset.draft.SaveDraft;
import vn.lantoa.asset.draft.SealVersion;
import vn.lantoa.catalogue.FindLookAlikes;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.QueryText;
import vn.lantoa.web.request.RequestParsing;

/** The form of a draft, saved by its button or, with scripts, while an officer types. */
@Path("/console/assets/{id}/draft")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DraftPages {
    @Inject
    DraftPageModel model;

    @Inject
    SaveDraft save;

    @Inject
    SealVersion seal;

    @Inject
    FindLookAlikes likeness;

    @Inject
    ReadComments comments;

    @Inject
    HttpServletRequest request;

    @Inject
    TypedForm form;

    @GET
    public Page draft(
            @PathParam("id") String id,
            @QueryParam("significance") @DefaultValue("major") String significance,
            @QueryParam("changeNote") @DefaultValue("") String changeNote,
            @QueryParam("check") boolean check,
            @BeanParam RemovedFile removed) {
        var asset = AssetId.parse(id);
        var whole = check ? model.marked(asset) : model.whole(asset);
        whole.put("threads", comments.ofAsset(asset, form.actor()));
        whole.put("removed", removed.shown());
        whole.put("significance", significance);
        whole.put("changeNote", changeNote);
        whole.put("likeness", likeness.call(asset, null, form.actor()));
        return new Page("asset/draft.ftlh", whole);
    }

    /** Returns the fragment with the files, which the page loads after an upload. */
    @GET
    @Path("files")
    public Page files(@PathParam("id") String id) {
        return new Page("asset/draft-files.ftlh", model.whole(AssetId.parse(id)));
    }

    /** Returns the fragment with the missing fields, which the page loads after each save. */
    @GET
    @Path("readiness")
    public Page readiness(@PathParam("id") String id) {
        return new Page("asset/draft-readiness.ftlh", model.whole(AssetId.parse(id)));
    }

    /** Returns the fragment with similar pictures, which the page polls until all pictures are compared. */
    @GET
    @Path("look-alikes")
    public Page lookAlikes(@PathParam("id") String id) {
        return Page.of("asset/look-alikes.ftlh").with("likeness", likeness.call(AssetId.parse(id), null, form.actor()));
    }

    @POST
    public Response save(@PathParam("id") String id) {
        var asset = AssetId.parse(id);
        var lock = save.call(new SaveDraft.Command(
                asset, RequestParsing.lockVersion(form.text("lockVersion")), DraftForm.change(request), form.actor()));
        return form.text("then").equals("seal") ? sealed(asset, lock) : seeOther(asset, "/draft");
    }

    /** Seals the saved draft. If fields are missing, shows them on the draft's page. */
    private Response sealed(AssetId asset, long lock) {
        try {
            var sealed = seal.call(new SealVersion.Command(asset, lock, form.read(LineageSpec.class), form.actor()));
            return seeOther(asset, "/versions/" + sealed.number());
        } catch (Rejected incomplete) {
            if (DraftForm.isAboutLineage(incomplete.issues())) throw incomplete;
            var lineage = Map.of(
                    "significance", form.text("significance"), "changeNote", form.text("changeNote"), "check", "true");
            return seeOther(asset, "/draft?" + QueryText.of(lineage) + "#draft-readiness");
        }
    }

    static Response seeOther(AssetId asset, String rest) {
        return Page.seeOther("/console/assets/" + asset + rest);
    }

    /** Query parameters that describe the file that was just removed from a draft. */
    public static class RemovedFile {
        @QueryParam("removed")
        @DefaultValue("")
        String sha256 = "";

        @QueryParam("role")
        @DefaultValue("")
        String role = "";

        @QueryParam("language")
        @DefaultValue("")
        String language = "";

        @QueryParam("name")
        @DefaultValue("")
        String name = "";

        /** Returns the fields of the form that restores the file; empty if nothing was removed. */
        Map<String, String> shown() {
            return sha256.isEmpty()
                    ? Map.of()
                    : Map.of("sha256", sha256, "role", role, "language", language, "name", name);
        }
    }
}
