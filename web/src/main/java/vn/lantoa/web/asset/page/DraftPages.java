package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.ReadComments;
import vn.lantoa.asset.AiUse;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.LineageSpec;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.asset.draft.SaveDraft;
import vn.lantoa.asset.draft.SealVersion;
import vn.lantoa.catalogue.FindLookAlikes;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Records;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.QueryText;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.request.WrittenTime;

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
    SubmitDraft seal;

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
            @QueryParam("check") boolean check) {
        var asset = AssetId.parse(id);
        return model.page("asset/draft.ftlh", asset, check)
                .with("threads", comments.ofAsset(asset, form.actor()))
                .with("removed", removed())
                .with("significance", significance)
                .with("changeNote", changeNote)
                .with("likeness", likeness.call(asset, null, form.actor()));
    }

    /** Returns the fields of the form that restores the file that was just removed; empty if nothing was removed. */
    private Map<String, String> removed() {
        return form.text("removed").isEmpty()
                ? Map.of()
                : Map.of(
                        "sha256", form.text("removed"),
                        "role", form.text("role"),
                        "language", form.text("language"),
                        "name", form.text("name"));
    }

    /** Returns the fragment with the files, which the page loads after an upload. */
    @GET
    @Path("files")
    public Page files(@PathParam("id") String id) {
        return model.page("asset/draft-files.ftlh", AssetId.parse(id));
    }

    /** Returns the fragment with the missing fields, which the page loads after each save. */
    @GET
    @Path("readiness")
    public Page readiness(@PathParam("id") String id) {
        return model.page("asset/draft-readiness.ftlh", AssetId.parse(id));
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
                asset, RequestParsing.lockVersion(form.text("lockVersion")), change(request), form.actor()));
        return form.text("then").isEmpty() ? seeOther(asset, "/draft") : sealed(asset, lock);
    }

    /** Seals the saved draft, and submits it if asked to. If fields are missing, shows them on the draft's page. */
    private Response sealed(AssetId asset, long lock) {
        try {
            var draft = new SealVersion.Command(asset, lock, form.read(LineageSpec.class), form.actor());
            return seeOther(
                    asset, "/versions/" + seal.seal(draft, form.text("then").equals("submit")));
        } catch (Rejected incomplete) {
            if (isAboutLineage(incomplete.issues())) throw incomplete;
            var lineage = Map.of(
                    "significance", form.text("significance"), "changeNote", form.text("changeNote"), "check", "true");
            return seeOther(asset, "/draft?" + QueryText.of(lineage) + "#draft-readiness");
        }
    }

    static Response seeOther(AssetId asset, String rest) {
        return Page.seeOther("/console/assets/" + asset + rest);
    }

    /** Returns true if any issue concerns the lineage of the version to be sealed, which drafts do not store. */
    private static boolean isAboutLineage(Issues issues) {
        return issues.list().stream().anyMatch(issue -> Set.of("significance", "changeNote", "madeFrom", "machineMade")
                .contains(issue.field()));
    }

    /** Returns the change of the draft's stored fields. */
    private static DraftChange change(HttpServletRequest typed) {
        return Records.named(DraftChange.class, name -> switch (name) {
            case "aiUse" -> RequestParsing.optional(name, typed.getParameter(name), AiUse.class);
            case "audience", "planTasks" -> all(typed.getParameterValues(name));
            case "procedureCodes" -> lines(typed.getParameter(name));
            case "focus" -> joined(typed.getParameterValues(name));
            case "usableUntil" -> isoDay(typed.getParameter(name));
            default -> typed.getParameter(name);
        });
    }

    /** Returns a typed day in ISO form. Returns any other text unchanged, so that the rules of the draft reject it. */
    private static @Nullable String isoDay(@Nullable String typed) {
        return typed == null
                ? null
                : WrittenTime.findDay(typed).map(LocalDate::toString).orElse(typed);
    }

    /** Returns the values of a group of boxes; null means that no box is ticked. */
    private static List<String> all(String @Nullable [] values) {
        return values == null ? List.of() : List.of(values);
    }

    /** Returns the two numbers of a point as its rules read them; empty if both are empty, null if there are none. */
    static @Nullable String joined(String @Nullable [] numbers) {
        return numbers == null ? null : String.join(" ", numbers).strip();
    }

    private static @Nullable List<String> lines(@Nullable String text) {
        return text == null
                ? null
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
