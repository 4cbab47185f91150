package vn.lantoa.web.press;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Meters;
import vn.lantoa.press.FeedCache;
import vn.lantoa.press.FeedName;
import vn.lantoa.press.RenderSavedFeed;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.press.websub.FeedTopic;
import vn.lantoa.web.front.ResponseListener;
import vn.lantoa.web.release.ContentSurface;

/**
 * Feeds of public assets: of all assets, of good practice, by kind, language, topic or agency (with archives), of a
 * saved search, and of a collection that an agency selected and opened.
 */
@RequestScoped
@ContentSurface
@Path("/feeds")
@Tag(name = "press")
public class FeedResource {
    @Inject
    FeedAnswers answers;

    @Inject
    FeedCache cache;

    @Inject
    RenderSavedFeed saved;

    @Inject
    HubAddress hub;

    @Inject
    Meters meters;

    @Context
    HttpServletRequest asked;

    @GET
    @Path("{feed: [A-Za-z0-9.-]{1,80}}.{format: atom|rss|json}")
    @Operation(
            summary = "A feed as Atom, RSS 2.0 or JSON Feed 1.1",
            description =
                    "`all`, `good-practice`, `kind-…`, `lang-…`, `topic-…`, `org-…` or `service-…`; the newest"
                            + " changes. What was taken back has a notice of the same id for 30 days, in Atom a tombstone (RFC 6721) besides.",
            operationId = "readFeed")
    @APIResponse(responseCode = "200", ref = "Feed", description = "The feed")
    @APIResponse(responseCode = "304", ref = "NotModified")
    public Response feed(@PathParam("feed") String feed, @PathParam("format") String format) {
        var topic = FeedTopic.of(FeedName.parse(feed), FeedFormat.of(format), hub);
        return Response.fromResponse(answer(feed, 0, format))
                .header(HttpHeaders.LINK, topic.links(hub))
                .build();
    }

    @GET
    @Path("{feed: [A-Za-z0-9.-]{1,80}}/archive/{archive: [1-9][0-9]{0,8}}.{format: atom|rss|json}")
    @Operation(
            summary = "An archive of a feed",
            description = "RFC 5005; linked from the feed, from JSON Feed by `next_url`.",
            operationId = "readFeedArchive")
    @APIResponse(responseCode = "200", ref = "Feed", description = "100 changes")
    @APIResponse(responseCode = "304", ref = "NotModified")
    public Response archive(
            @PathParam("feed") String feed, @PathParam("archive") long archive, @PathParam("format") String format) {
        return answer(feed, archive, format);
    }

    @GET
    @Path("saved-{token: [0-9a-f]{64}}.{format: atom|rss|json}")
    @Operation(
            summary = "The feed of a saved search",
            description = "The newest that fits, with notices for what was taken back; 404 once the search is dropped.",
            operationId = "readSavedFeed")
    @APIResponse(responseCode = "200", ref = "Feed", description = "The feed")
    @APIResponse(responseCode = "304", ref = "NotModified")
    public Response saved(@PathParam("token") String token, @PathParam("format") String format) {
        var document = saved.call(token, FeedFormat.of(format));
        return answers.of(document, "private, no-cache");
    }

    @GET
    @Path(
            "collection-{collection: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}.{format: atom|rss|json}")
    @Operation(
            summary = "The feed of a collection picked by hand as Atom, RSS 2.0 or JSON Feed 1.1",
            description = "What is public of it, with notices for what was taken back; 404 while it is not open.",
            operationId = "readCollectionFeed")
    @APIResponse(responseCode = "200", ref = "Feed", description = "The feed")
    @APIResponse(responseCode = "304", ref = "NotModified")
    public Response collection(@PathParam("collection") String collection, @PathParam("format") String format) {
        var document = saved.collection(CollectionId.parse(collection), FeedFormat.of(format));
        return answers.of(document, "no-cache");
    }

    private Response answer(String feed, long archive, String format) {
        ResponseListener.of(asked, "", counting(meters, format));
        var document = cache.find(FeedName.parse(feed), archive, FeedFormat.of(format));
        return answers.of(document, "no-cache");
    }

    // static, so that the cached answer keeps no reference to this request
    private static ResponseListener counting(Meters meters, String format) {
        return reader -> meters.count("lantoa_feed_requests_total", "format", format);
    }
}
