package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.FollowShortLink;
import vn.lantoa.catalogue.ShortCode;
import vn.lantoa.web.release.ContentSurface;

/** Short addresses in posts and messages. Sets no cookie and stores nothing about the reader. */
@RequestScoped
@ContentSurface
@Path("/s/{code: [0-9a-z]{7}}")
@Tag(name = "catalogue")
public class ShortLinkResource {
    @Inject
    FollowShortLink follow;

    @Context
    Request request;

    @GET
    @Operation(
            summary = "Go where a short address leads",
            description = "To a page of the hub and nowhere else. How many go is counted by day, without cookies and"
                    + " without anything about them.",
            operationId = "followShortLink")
    @APIResponse(responseCode = "302", description = "Location is the page")
    public Response follow(@PathParam("code") String code) {
        var counts = request.getMethod().equals("GET");
        return Response.status(Response.Status.FOUND)
                .location(URI.create(follow.call(new ShortCode(code), counts)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
