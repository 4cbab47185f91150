package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The page of published reports about an asset. */
@Path("/console/assets/{id}/published")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AssetEvidencePage {
    @Inject
    PublishedReportForm form;

    @Inject
    CurrentActor current;

    @GET
    public Page show(@PathParam("id") String id) {
        return new Page(
                "distribution/published.ftlh", Map.of("asset", id, "reports", form.list(current.actor(), null, id)));
    }
}
