package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.lantoa.web.page.Page;

/** The public page about "check my portal", which links officers and partners to their own pages of the check. */
@Path("/embed/check")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CheckDoorPage {
    @GET
    @Operation(hidden = true)
    public Response show() {
        return Page.of("embed/check-door.ftlh").revalidated();
    }
}
