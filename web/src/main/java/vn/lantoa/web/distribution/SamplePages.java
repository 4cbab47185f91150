package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.web.page.Page;

/** Sample programs with the addresses of this hub. They read the token from the environment and never contain it. */
@Path("/partner/samples")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SamplePages {
    @Inject
    Visitor visitor;

    @GET
    public Response show() {
        return visitor.page(Page.of("distribution/own/samples.ftlh"));
    }
}
