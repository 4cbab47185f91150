package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.lantoa.catalogue.index.RebuildSearch;
import vn.lantoa.catalogue.search.FindSimilar;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** Search functions for officers: similar existing assets, and rebuilding the index. */
@RequestScoped
@Path("/console/search")
@Produces(MediaType.TEXT_HTML)
public class SearchConsole {
    @Inject
    FindSimilar similar;

    @Inject
    RebuildSearch rebuild;

    @Inject
    CurrentActor current;

    @GET
    @Path("similar")
    public Page similar(
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("organisation") @DefaultValue("") String organisation,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("language") @DefaultValue("") String language) {
        var kept = Map.of("organisation", organisation, "kind", kind, "language", language);
        return new Page(
                "catalogue/similar.ftlh",
                Map.of("title", title, "kept", kept, "similar", similar.call(title, current.actor())));
    }

    @POST
    @Path("rebuild")
    public Response rebuild() {
        rebuild.call(current.actor());
        return Page.seeOther("/console/operation?search=ordered");
    }
}
