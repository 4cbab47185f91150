package vn.lantoa.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.storage.CheckStorage;
import vn.lantoa.asset.storage.StorageReport;
import vn.lantoa.web.request.CurrentActor;

/** The check that the object store contains what the database records. */
@Path("/api/v1/audit/storage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class StorageResource {
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
    @APIResponse(responseCode = "200", description = "What was found")
    public StorageReport check() {
        return check.call(current.actor());
    }
}
