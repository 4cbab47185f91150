package vn.lantoa.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.CheckStorage;
import vn.lantoa.asset.storage.StorageReport;
import vn.lantoa.audit.AuditReport;
import vn.lantoa.audit.AuditVerification;
import vn.lantoa.audit.BrokenLink;
import vn.lantoa.audit.OrderAuditWalk;
import vn.lantoa.audit.ReadAuditLog;
import vn.lantoa.audit.VerifyAuditLog;
import vn.lantoa.web.request.CurrentActor;

/** The API of the audit log, and of the check of the object store against the database, for auditors. */
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
    OrderAuditWalk order;

    @Inject
    CurrentActor current;

    @Inject
    ZoneId zone;

    @Inject
    CheckStorage check;

    @GET
    @Operation(summary = "Entries of the audit log, newest first", operationId = "readAuditLog")
    @APIResponseSchema(
            value = ReadAuditLog.AuditPage.class,
            responseDescription = "A page of entries; `next` and the Link header lead on",
            responseCode = "200")
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
            summary = "Says whether the audit log is as it was written",
            description = "Names the first broken entry and counts those not sealed yet. A log of up to 10,000 links is"
                    + " walked along at once. Of a longer one this says what the last walk along the whole found (`walk`),"
                    + " and what the links say that came since; as long as there was no walk it is not `intact`.",
            operationId = "verifyAuditLog")
    @APIResponse(responseCode = "200", description = "What was found")
    public VerificationView verification() {
        return VerificationView.of(verify.call(current.actor()));
    }

    @POST
    @Path("verification")
    @Operation(
            summary = "Have the whole audit log walked along",
            description =
                    "Auditors and administrators of the whole province; to be asked after every restore. The work is"
                            + " done behind the scenes, once at a time, and every night by itself.",
            operationId = "orderAuditWalk")
    @APIResponse(responseCode = "202", description = "Ordered, or under way already")
    public Response order() {
        order.call(current.actor());
        return Response.accepted().build();
    }

    /** The state of the audit log's verification: overall result, last run and current run. */
    public record VerificationView(
            boolean intact,
            Instant at,
            long checked,
            long unsealed,
            @Nullable Long signedSeq,
            @Nullable BrokenLink broken,
            WalkView walk) {
        /**
         * The state of the verification of the whole log.
         *
         * @param unchecked number of links that neither the last run nor this response has checked
         */
        public record WalkView(
                long unchecked, @Nullable AuditVerification last, AuditReport.@Nullable UnderWay underWay) {}

        static VerificationView of(AuditReport report) {
            var now = report.now();
            return new VerificationView(
                    report.intact(),
                    now.at(),
                    now.checked(),
                    now.unsealed(),
                    now.signedSeq(),
                    now.broken(),
                    new WalkView(report.unchecked(), report.lastWalk(), report.underWay()));
        }
    }

    @GET
    @Path("storage")
    @Operation(
            summary = "Compares the database with the object store",
            description = "Missing objects, objects of another size, and objects that no row knows. Mends nothing. For"
                    + " auditors and administrators of the whole province; to be asked after every restore.",
            operationId = "checkStorage")
    @APIResponse(responseCode = "200", description = "What was found")
    public StorageReport check() {
        return check.call(current.actor());
    }
}
