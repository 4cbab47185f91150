package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.report.ReadProofPage;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.SecretAddress;

/** The page of a report's proofs for holders of the document, whose QR code contains its secret address. */
@Path("/proofs/{code}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Tag(name = "reports")
public class ProofPageResource {
    @Inject
    ReadProofPage read;

    @GET
    @Operation(
            summary = "The proofs of a submitted report, for holders of its document",
            description =
                    "Needs no sign-in: the QR code of the document contains the address. Shows only what is public"
                            + " at the moment.",
            operationId = "readProofPage")
    @APIResponse(responseCode = "200", description = "The page")
    @APIResponse(responseCode = "404", description = "No document has this address, or an administrator ended it")
    public Response show(@PathParam("code") String code) {
        return SecretAddress.of(
                Page.of("report/proofs.ftlh").with("proof", read.call(code)).shown());
    }
}
