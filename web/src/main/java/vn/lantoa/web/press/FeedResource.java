package vn.lantoa.web.press;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Date;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.kernel.Meters;
import vn.lantoa.press.FeedDocument;
import vn.lantoa.press.FeedName;
import vn.lantoa.press.FeedShelf;
import vn.lantoa.web.release.ContentSurface;

/** Atom feeds of what is public: all, by kind, language, topic or agency, with their archives. */
@RequestScoped
@ContentSurface
@Path("/feeds")
@Produces("application/atom+xml;charset=utf-8")
@Tag(name = "press")
public class FeedResource {
    @Inject
    FeedShelf shelf;

    @Inject
    Meters meters;

    @Inject
    Clock clock;

    @Context
    Request request;

    @GET
    @Path("{feed: [A-Za-z0-9.-]{1,80}}.atom")
    @Operation(
            summary = "An Atom feed",
            description = "`all`, `kind-…`, `lang-…`, `topic-…` or `org-…`; the newest changes, with tombstones.")
    public Response feed(@PathParam("feed") String feed) {
        return answer(feed, 0);
    }

    @GET
    @Path("{feed: [A-Za-z0-9.-]{1,80}}/archive/{archive: [1-9][0-9]{0,8}}.atom")
    @Operation(summary = "An archive of an Atom feed", description = "RFC 5005; linked from the feed.")
    public Response archive(@PathParam("feed") String feed, @PathParam("archive") long archive) {
        return answer(feed, archive);
    }

    private Response answer(String feed, long archive) {
        meters.count("lantoa_feed_requests_total", "format", "atom");
        FeedDocument document = shelf.find(FeedName.parse(feed), archive);
        var tag = new EntityTag(document.etag());
        // a date of whole seconds says nothing while another change may fall into the same second
        var settled = document.updated().isBefore(clock.instant().minusSeconds(2));
        var modified = Date.from(document.updated());
        var unchanged = settled ? request.evaluatePreconditions(modified, tag) : request.evaluatePreconditions(tag);
        var response = (unchanged == null ? Response.ok(document.xml()) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
        return (settled ? response.lastModified(modified) : response).build();
    }
}
