package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.DuplicateAsset;
import vn.lantoa.asset.history.AssetView;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.kernel.Problem;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The pages of bulk actions in the library, with a summary of successes and failures, and the copying of an asset. */
@Path(LibraryForm.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BulkPages {
    private static final int LONGEST_TITLE = 190;

    @Inject
    DuplicateAsset duplicate;

    @Inject
    PageWords words;

    @Inject
    CurrentActor current;

    @Inject
    ReadAsset read;

    @Inject
    AssetChoice choice;

    @Inject
    BulkStep step;

    @Inject
    SharedFields shared;

    @POST
    @Path("bulk")
    public Page bulk(
            @BeanParam ChosenAssets chosen,
            @FormParam("do") @Nullable String work,
            @FormParam("organisation") @DefaultValue("") String organisation,
            @FormParam("was") List<String> was) {
        var change = shared.change(SharedFields.IN_BULK, SharedFields.BULK);
        var bulk = new BulkForm(RequestParsing.required("do", work, BulkForm.Work.class), change, organisation, was);
        var outcomes =
                choice.of(chosen).stream().map(asset -> tried(asset, bulk)).toList();
        return Page.of("asset/bulk.ftlh")
                .with("work", bulk.work().name())
                .with("done", outcomes.stream().filter(BulkOutcome::isDone).toList())
                .with("refused", outcomes.stream().filter(one -> !one.isDone()).toList());
    }

    /** Redirects to the library, because a summary has no address of its own. */
    @GET
    @Path("bulk")
    public Response library() {
        return Page.seeOther(LibraryForm.PATH);
    }

    /** Copies an asset and redirects to the new draft. */
    @POST
    @Path("{id}/copies")
    public Response copy(@PathParam("id") String id, @FormParam("title") @DefaultValue("") String title) {
        var source = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        var command =
                new DuplicateAsset.Command(AssetId.parse(id), words.text("library.copy-of", source), current.actor());
        return DraftPages.seeOther(duplicate.call(command), "/draft");
    }

    private BulkOutcome tried(AssetId asset, BulkForm bulk) {
        var title = asset.toString();
        try {
            var view = read.call(asset, current.actor());
            title = view.draft().texts().title();
            step.call(asset, view, bulk, current.actor());
            return new BulkOutcome(asset.toString(), title, List.of(), former(view, bulk));
        } catch (Problem refused) {
            return new BulkOutcome(asset.toString(), title, words.reasons(refused), "");
        }
    }

    private static String former(AssetView view, BulkForm bulk) {
        return bulk.work() == BulkForm.Work.MOVE
                ? view.asset().organisation().code()
                : bulk.former(view.draft().texts());
    }

    /**
     * Result of a bulk action for one asset.
     *
     * @param why reasons why the action failed; empty if it succeeded
     * @param was the previous values or agency code, for undo
     */
    public record BulkOutcome(String asset, String title, List<String> why, String was) {
        /** Returns true if the action succeeded. */
        public boolean isDone() {
            return why.isEmpty();
        }
    }
}
