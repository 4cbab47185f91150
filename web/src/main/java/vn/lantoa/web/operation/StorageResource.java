package vn.lantoa.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.storage.CheckStorage;
import vn.lantoa.asset.storage.StorageReport;
import vn.lantoa.web.signin.CurrentActor;

/** The check that the object store holds what the database says. */
@Path("/api/v1/audit/storage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class StorageResource {
    private static final String EXAMPLE =
            """
            {"at":"2026-10-10T05:00:00Z","intact":false,"rows":1204,"objects":1203,
             "wrong":{"missing":1,"differing":0,"strays":0},
             "findings":[{"kind":"MISSING","key":"blob/4f7c0d","expected":482113,
               "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]}""";

    @Inject
    CheckStorage check;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "Compares the database with the object store",
            description = "Missing objects, objects of another size, and objects that no row knows. Mends nothing. For"
                    + " auditors and administrators of the whole province; to be asked after every restore.",
            operationId = "checkStorage")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content =
                    @Content(
                            schema = @Schema(implementation = StorageReport.class),
                            examples = @ExampleObject(name = "one missing", value = EXAMPLE)))
    public StorageReport check() {
        return check.call(current.actor());
    }
}
