package vn.lantoa.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.ReadSubmissions;
import vn.lantoa.approval.ReviewQuery;
import vn.lantoa.approval.SubmissionLine;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.kernel.Slug;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The pages of submissions that wait for a decision, and of decided submissions. */
@Path("/console/approvals")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class QueuePages {
    private static final int A_PAGE = 30;

    @Inject
    ReadSubmissions read;

    @Inject
    CurrentActor current;

    @GET
    public Page queue(@QueryParam("state") @Nullable String state, @QueryParam("after") @Nullable String after) {
        var asked = Slug.find(SubmissionState.class, state == null ? "" : state).orElse(SubmissionState.SUBMITTED);
        var page = read.list(new ReviewQuery(asked, null, after, A_PAGE), current.actor());
        var address = "/console/approvals?state=" + asked.name().toLowerCase(java.util.Locale.ROOT);
        return Page.of("approval/queue.ftlh")
                .with("state", asked.name())
                .with("states", SubmissionState.values())
                .with("mine", page.lines().stream().filter(SubmissionLine::mine).toList())
                .with(
                        "others",
                        page.lines().stream().filter(line -> !line.mine()).toList())
                .with("next", page.next() == null ? "" : address + "&after=" + page.next())
                .with("first", after == null ? "" : address);
    }
}
