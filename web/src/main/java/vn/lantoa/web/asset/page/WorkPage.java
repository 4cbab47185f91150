package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.approval.ReadSubmissions;
import vn.lantoa.approval.ReviewQuery;
import vn.lantoa.release.reading.ReadReady;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;

/** The console's start page: the work that waits for the officer, by role, and figures; and the pages of help. */
@Path("/console")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WorkPage {
    private static final List<String> ROLES = List.of("UPLOADER", "APPROVER", "RELEASER", "ADMINISTRATOR");

    /** Glossary terms that officers meet first. */
    private static final List<String> WORDS = List.of(
            "draft",
            "version",
            "seal",
            "submission",
            "release",
            "reach",
            "embargo",
            "recall",
            "rendition",
            "feed",
            "entitlement");

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

    @Inject
    WorkFigures figures;

    @Inject
    PageWords words;

    @GET
    public Page work() {
        var by = current.actor();
        var open = submissions.list(ReviewQuery.OPEN, by).lines();
        return figures.page(by, words.may("ADMINISTRATOR"))
                .with("waiting", submissions.waiting(by))
                .with("submitted", open.stream().filter(line -> !line.mine()).toList())
                .with("returned", submissions.returned(by))
                .with("ready", ready.call(by))
                .with("coming", releases.coming(by))
                .with("now", clock.instant());
    }

    @GET
    @Path("help")
    public Page help() {
        // the officer's own roles first
        var roles = Stream.concat(
                        ROLES.stream().filter(words::may), ROLES.stream().filter(role -> !words.may(role)))
                .toList();
        return new Page("asset/help.ftlh", Map.of("roles", roles, "words", WORDS));
    }

    /** Shows the parts that pages are made of, in every state. */
    @GET
    @Path("help/parts")
    public Page parts() {
        return Page.of("asset/help-parts.ftlh");
    }
}
