package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.HashMap;
import vn.lantoa.approval.ReadSubmissions;
import vn.lantoa.approval.ReviewQuery;
import vn.lantoa.approval.SubmissionLine;
import vn.lantoa.release.reading.ReadReady;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The console's start page: the work that waits for the officer, by role. */
@Path("/console")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WorkPage {
    @Inject
    WorkDrafts drafts;

    @Inject
    WorkFigures figures;

    @Inject
    ReadSubmissions submissions;

    @Inject
    ReadReady ready;

    @Inject
    ReadReleases releases;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @GET
    public Page work() {
        var by = current.actor();
        var open = submissions.list(ReviewQuery.OPEN, by).lines();
        var model = new HashMap<String, Object>(drafts.model(by));
        model.putAll(figures.model(by));
        model.put("waiting", open.stream().filter(SubmissionLine::mine).toList());
        model.put("submitted", open.stream().filter(line -> !line.mine()).toList());
        model.put("returned", submissions.returned(by));
        model.put("ready", ready.call(by));
        model.put("coming", releases.coming(by));
        model.put("now", clock.instant());
        return new Page("asset/work.ftlh", model);
    }
}
