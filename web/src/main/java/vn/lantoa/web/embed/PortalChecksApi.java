package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.embed.check.CheckPortal;
import vn.lantoa.web.problem.QuotaAnswer;

/** "Check my portal" as an API. */
@Path("/api/v1/portal-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "embed")
public class PortalChecksApi {
    @Inject
    PortalCheck check;

    @Inject
    QuotaAnswer refuse;

    @POST
    @Operation(
            summary = "Look at a page of a portal: what its policies keep from being embedded, and what to change",
            description =
                    "For officers and partners. The hub asks for the page once, follows at most five redirections,"
                            + " goes to no address inside and reads at most 1 MiB. `forms` says of each way of embedding whether it"
                            + " `works`, works `partly` or is `blocked`, and for each obstacle which directive to write; of several"
                            + " policies each must allow it. Nothing is kept. One at a time, twenty within ten minutes.",
            operationId = "checkPortal")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @APIResponse(
            responseCode = "200",
            description = "What was seen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PortalCheckJson.Report.class)))
    @APIResponse(responseCode = "429", description = "Too many; `Retry-After` says for how long to wait")
    public Response check(PortalCheckJson.New asked) {
        var page = asked.page();
        var outcome = check.ask(page == null ? "" : page);
        if (outcome instanceof CheckPortal.NotNow later) return refuse.of("portal-check", later.seconds());
        return Response.ok(PortalCheckJson.Report.of(((CheckPortal.Checked) outcome).report()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
