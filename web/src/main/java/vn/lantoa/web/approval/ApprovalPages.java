package vn.lantoa.web.approval;

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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.ReadComments;
import vn.lantoa.approval.ReadSubmissions;
import vn.lantoa.approval.ReadSubmissions.SubmissionView;
import vn.lantoa.approval.ReviewQuery;
import vn.lantoa.approval.SubmissionId;
import vn.lantoa.approval.SubmissionLine;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.Slug;
import vn.lantoa.rendition.ReadRenditions;
import vn.lantoa.web.asset.page.BulkPages.BulkOutcome;
import vn.lantoa.web.asset.page.RenditionRow;
import vn.lantoa.web.asset.page.TextChange;
import vn.lantoa.web.asset.page.VocabularyLabels;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The page that lists submissions, and the page of one submission with its decision. */
@Path("/console/approvals")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ApprovalPages {
    private static final int A_PAGE = 30;
    private static final String ONE = "{id: [0-9a-fA-F-]{36}}";

    /** Id, step and seal of a ticked submission. */
    private static final Pattern TICKED = Pattern.compile("[0-9a-fA-F-]{36} \\d{1,4} [0-9a-f]{64}");

    @Inject
    ReadSubmissions read;

    @Inject
    CurrentActor current;

    @Inject
    ReadVersion versions;

    @Inject
    ReadRenditions renditions;

    @Inject
    VocabularyLabels words;

    @Inject
    ReadComments comments;

    @Inject
    DecideApproval decide;

    @GET
    public Page queue(
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("decided") @Nullable String decided) {
        var asked = Slug.find(SubmissionState.class, state == null ? "" : state).orElse(SubmissionState.SUBMITTED);
        var page = read.list(new ReviewQuery(asked, null, after, A_PAGE), current.actor());
        var address = "/console/approvals?state=" + asked.name().toLowerCase(Locale.ROOT);
        var waiting = asked == SubmissionState.SUBMITTED ? read.waiting(current.actor()) : List.<SubmissionLine>of();
        var shown = waiting.stream().map(SubmissionLine::id).collect(Collectors.toSet());
        return Page.of("approval/queue.ftlh")
                .with("decided", decided(decided))
                .with("state", asked.name())
                .with("states", SubmissionState.values())
                .with("mine", after == null ? waiting : List.of())
                .with(
                        "others",
                        page.lines().stream()
                                .filter(line -> !shown.contains(line.id()))
                                .toList())
                .with("next", page.next() == null ? "" : address + "&after=" + page.next())
                .with("first", after == null ? "" : address);
    }

    /**
     * Approves the selected submissions one by one, with the seal and step that the form showed, and reports the
     * rejected ones with reasons.
     */
    @POST
    public Page approve(@FormParam("one") List<String> ticked) {
        if (!ticked.stream().allMatch(TICKED.asMatchPredicate())) throw new Rejected(Issues.of("one", "malformed"));
        var outcomes = ticked.stream().map(one -> approved(one.split(" "))).toList();
        return queue(null, null, null)
                .with("done", outcomes.stream().filter(BulkOutcome::isDone).toList())
                .with("refused", outcomes.stream().filter(one -> !one.isDone()).toList());
    }

    private BulkOutcome approved(String[] shown) {
        var id = SubmissionId.parse(shown[0]);
        var title = shown[0];
        try {
            title = read.get(id, current.actor()).submission().title();
            decide.call(new DecideApproval.DecideCommand(
                    id, Verdict.APPROVE, "", new Sha256(shown[2]), Integer.valueOf(shown[1]), current.actor()));
            return new BulkOutcome(shown[0], title, List.of(), "");
        } catch (Problem refused) {
            return new BulkOutcome(shown[0], title, List.of(refused.type()), "");
        }
    }

    private @Nullable SubmissionView decided(@Nullable String id) {
        return id == null ? null : read.get(SubmissionId.parse(id), current.actor());
    }

    @GET
    @Path(ONE)
    public Page submission(@PathParam("id") String id, @QueryParam("decided") @Nullable String decided) {
        var review = read.get(SubmissionId.parse(id), current.actor());
        var one = review.submission();
        var diff = versions.diff(one.asset(), one.approvedBefore(), one.version(), current.actor());
        return progress("approval/submission.ftlh", one)
                .with("review", review)
                .with("decided", decided(decided))
                .with("waiting", read.waiting(current.actor()))
                .with("threads", comments.ofVersion(one.asset(), one.version(), current.actor()))
                .with("diff", diff)
                .with("changes", TextChange.of(diff, words))
                .with("languages", words.languageNames())
                .with("href", href(one.asset()))
                .with("former", former(one.asset(), one.version()));
    }

    /**
     * Returns the number of the previous version, for comparison; 0 if there is none or the reviewer may not see it.
     */
    private int former(AssetId asset, int number) {
        if (number == 1) return 0;
        try {
            versions.idOf(asset, number - 1, current.actor());
            return number - 1;
        } catch (NotFound hidden) {
            return 0;
        }
    }

    /** Returns the fragment with the progress of inspection and renditions, which the page polls. */
    @GET
    @Path(ONE + "/progress")
    public Page progress(@PathParam("id") String id) {
        return progress(
                "approval/progress.ftlh",
                read.get(SubmissionId.parse(id), current.actor()).submission());
    }

    private Page progress(String template, SubmissionLine one) {
        var view = versions.call(one.asset(), one.version(), current.actor());
        var made = renditions.call(one.asset(), one.version(), current.actor()).stream()
                .map(rendition -> RenditionRow.of(rendition, href(one.asset()) + "/" + one.version()))
                .toList();
        return Page.of(template)
                .with("one", one)
                .with("view", view)
                .with("renditions", made)
                .with("underWay", RenditionRow.anyUnderWay(view, made));
    }

    private static String href(AssetId asset) {
        return "/api/v1/assets/" + asset + "/versions";
    }

    /**
     * Records a decision and goes on to the next waiting submission. The form states the reviewed seal and step, so that
     * no other version can be decided on.
     */
    @POST
    @Path(ONE)
    public Response decide(
            @PathParam("id") String id,
            @FormParam("decision") @Nullable String decision,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("seal") @Nullable String seal,
            @FormParam("step") @Nullable Integer step) {
        var verdict = Slug.find(Verdict.class, decision == null ? "" : decision).orElse(null);
        var looked = seal == null || seal.isBlank() ? null : new Sha256(seal);
        decide.call(new DecideApproval.DecideCommand(
                SubmissionId.parse(id), verdict, reason, looked, step, current.actor()));
        var done = read.get(SubmissionId.parse(id), current.actor()).submission();
        return Page.seeOther("/console/approvals" + next(done.submittedAt()) + "?decided=" + done.id());
    }

    /** Returns the path of the submission after this time that waits for the caller, else of the first; else none. */
    private String next(Instant from) {
        var waiting = read.waiting(current.actor());
        return waiting.stream()
                .filter(one -> one.submittedAt().isAfter(from))
                .findFirst()
                .or(() -> waiting.stream().findFirst())
                .map(one -> "/" + one.id())
                .orElse("");
    }
}
