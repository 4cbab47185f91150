package vn.lantoa.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.audit.AuditPage;
import vn.lantoa.audit.ReadAuditLog;
import vn.lantoa.audit.VerifyAuditLog;
import vn.lantoa.web.signin.CurrentActor;

/** The audit log for auditors' programs. */
@Path("/api/v1/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditResource {
    @Inject
    ReadAuditLog read;

    @Inject
    VerifyAuditLog verify;

    @Inject
    CurrentActor current;

    @Inject
    ZoneId zone;

    @GET
    @Operation(summary = "Entries of the audit log, newest first", operationId = "readAuditLog")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries; `next` and the Link header lead on",
            content = @Content(schema = @Schema(implementation = AuditPage.class)))
    public Response entries(@BeanParam AuditForm form, @Context UriInfo uri) {
        var page = read.call(current.actor(), form.query(zone), form.cursor());
        var answer = Response.ok(page);
        if (page.next() != null)
            answer.link(uri.getBaseUri().resolve(form.address("/api/v1/audit", page.next())), "next");
        return answer.build();
    }

    @GET
    @Path("verification")
    @Operation(
            summary = "Checks the whole audit log",
            description = "Walks along the chain, names the first broken entry and counts those not sealed yet.",
            operationId = "verifyAuditLog")
    @APIResponse(responseCode = "200", description = "What was found")
    public VerificationView verification() {
        return VerificationView.of(verify.call(current.actor()));
    }
}
