package vn.lantoa.web.press;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Meters;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.press.RenderPartnerFeed;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.web.catalogue.AssetFiles;
import vn.lantoa.web.catalogue.BytesByHash;
import vn.lantoa.web.catalogue.ReachChecked;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.CurrentActor;

/**
 * A partner's private feed with its files, for feed readers that cannot send headers. The token in the address is the
 * credential, like a bearer token, and the entitlement is checked at each request. Without a valid token the feed is
 * not found.
 */
@RequestScoped
@ContentSurface
@ReachChecked
@Path("/feeds/private")
@Tag(name = "press")
public class PrivateFeedResource {
    private static final String TOKEN = "{token: [A-Za-z0-9_-]{20,100}}";

    @Inject
    FeedAnswers answers;

    @Inject
    RenderPartnerFeed render;

    @Inject
    AssetFiles files;

    @Inject
    BytesByHash bytes;

    @Inject
    CurrentActor current;

    @Inject
    Meters meters;

    @GET
    @Path(TOKEN + ".{format: atom|rss|json}")
    @Operation(
            summary = "A partner's private feed as Atom, RSS 2.0 or JSON Feed 1.1",
            description = "What the partner with this token is entitled to, as it stands now; 404 for everybody else.",
            operationId = "readPrivateFeed")
    @APIResponse(responseCode = "200", ref = "Feed", description = "The feed")
    @APIResponse(responseCode = "304", ref = "NotModified")
    @APIResponse(responseCode = "429", description = "Too many requests in this minute, see `RateLimit`")
    public Response feed(@PathParam("token") String token, @PathParam("format") String format) {
        var document = render.call(current.actor(), new RandomToken(token), FeedFormat.of(format));
        meters.count("lantoa_feed_requests_total", "format", format);
        return quiet(answers.of(document, "private, no-cache"));
    }

    @GET
    @Path(TOKEN
            + "/a/{asset: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/r/{rendition: [a-z0-9-]{1,40}}")
    @Operation(
            summary = "A current rendition of something in a private feed",
            description = "As `/a/{asset}/r/{rendition}` answers the partner.",
            operationId = "readPrivateRendition")
    @Parameter(name = "token", in = ParameterIn.PATH)
    @APIResponse(responseCode = "200", description = "The bytes")
    public Response rendition(@PathParam("asset") UUID asset, @PathParam("rendition") String rendition) {
        requirePartner();
        return quiet(files.rendition(asset, rendition));
    }

    @GET
    @Path(TOKEN + "/f/{sha256: [0-9a-f]{64}}/{name: .{1,400}}")
    @Operation(
            summary = "A file of something in a private feed",
            description = "As `/f/{sha256}/{name}` answers the partner.",
            operationId = "readPrivateFile")
    @Parameter(name = "sha256", in = ParameterIn.PATH)
    @Parameter(name = "token", in = ParameterIn.PATH)
    @Parameter(name = "name", in = ParameterIn.PATH)
    @APIResponse(responseCode = "200", description = "The bytes")
    public Response file(@PathParam("sha256") String sha256) {
        requirePartner();
        return quiet(bytes.answer(new Sha256(sha256)));
    }

    private void requirePartner() {
        if (current.actor().kind() != Actor.Kind.PARTNER) throw new NotFound("private feed");
    }

    /** Adds headers that keep the address with its token out of referrers and search engines. */
    private static Response quiet(Response response) {
        return Response.fromResponse(response)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
