package vn.lantoa.web.organisation.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.web.organisation.officer.DeputyForm;

/** The forms on the page of one's own account that name a deputy. */
@Path("/console/me")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OwnDeputyPages {
    @Inject
    AccountModel account;

    @Inject
    DeputyForm deputies;

    @POST
    @Path("deputies")
    public Response nameDeputy() {
        return account.done(() -> deputies.name(account.me()));
    }

    @POST
    @Path("deputies/{deputyship}/end")
    public Response endDeputyship(@PathParam("deputyship") UUID deputyship) {
        return account.done(() -> deputies.end(deputyship));
    }
}
