package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import vn.lantoa.approval.ReadSubmissions;
import vn.lantoa.approval.ReviewQuery;
import vn.lantoa.approval.SubmissionLine;
import vn.lantoa.asset.history.AssetLine;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.embed.sighting.ReadSeenDays;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.release.reading.ReadReady;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.rendition.ReadFailedRenditions;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.Sparkline;
import vn.lantoa.web.request.CurrentActor;

/** The console's start page: the work that waits for the officer, by role. */
@Path("/console")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WorkPage {
    private static final int DRAFTS = 6;
    private static final int WEEK = 7;

    @Inject
    ListAssets assets;

    @Inject
    ReadLives lives;

    @Inject
    VocabularyLabels words;

    @Inject
    OwnOrganisations own;

    @Inject
    ReadSeenDays seen;

    @Inject
    ReadFailedRenditions failed;

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
        var drafts = assets.call(new ListAssets.Query(null, null, null, ListAssets.Stage.DRAFT, null, DRAFTS), by)
                .lines();
        return figures(by)
                .with("drafts", drafts)
                .with("lives", lives.list(AssetLine.ids(drafts), by))
                .with("mayBegin", !own.all().isEmpty())
                .with("languages", words.languageNames())
                .with("waiting", open.stream().filter(SubmissionLine::mine).toList())
                .with("submitted", open.stream().filter(line -> !line.mine()).toList())
                .with("returned", submissions.returned(by))
                .with("ready", ready.call(by))
                .with("coming", releases.coming(by))
                .with("now", clock.instant());
    }

    /** Returns the page with the figures of the officer's organisations: views per day, and failed renditions. */
    private Page figures(Actor by) {
        var days = seen.call(by);
        var week = days.subList(days.size() - WEEK, days.size());
        var before = days.subList(0, days.size() - WEEK);
        return Page.of("asset/work.ftlh")
                .with("seenChart", Sparkline.of(days))
                .with("seenToday", days.get(days.size() - 1))
                .with("seenWeek", week.stream().mapToLong(Long::longValue).sum())
                .with("seenBefore", before.stream().mapToLong(Long::longValue).sum())
                .with("failed", failed.call(by));
    }
}
