package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import vn.lantoa.approval.reading.ReadSubmissions;
import vn.lantoa.approval.reading.ReviewQuery;
import vn.lantoa.approval.reading.SubmissionLine;
import vn.lantoa.asset.history.AssetLine;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.release.reading.ReadReady;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.signin.CurrentActor;

/** The page of the work that waits for the officer who opens the console. */
@Path("/console")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WorkPage {
    private static final int DRAFTS = 6;

    @Inject
    ListAssets assets;

    @Inject
    ReadSubmissions submissions;

    @Inject
    ReadReady ready;

    @Inject
    ReadReleases releases;

    @Inject
    ReadLives lives;

    @Inject
    NewAssetChoices choices;

    @Inject
    CurrentActor current;

    @GET
    public Page work() {
        var by = current.actor();
        var drafts = assets.call(new ListAssets.Query(null, null, null, ListAssets.Stage.DRAFT, null, DRAFTS), by);
        var open = submissions.list(ReviewQuery.OPEN, by).submissions();
        return new Page(
                "asset/work.ftlh",
                Map.of(
                        "drafts", drafts.lines(),
                        "lives", lives.list(AssetLine.ids(drafts.lines()), by),
                        "waiting", open.stream().filter(SubmissionLine::mine).toList(),
                        "submitted", open.stream().filter(line -> !line.mine()).toList(),
                        "returned", submissions.returned(by),
                        "ready", ready.call(by),
                        "coming", releases.coming(by),
                        "mayBegin", !choices.organisations().isEmpty(),
                        "languages", choices.languageNames()));
    }
}
