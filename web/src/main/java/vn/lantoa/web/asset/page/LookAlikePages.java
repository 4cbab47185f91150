package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.FindLookAlikes;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The fragment that lists similar pictures; the page polls it until all pictures are compared. */
@Path("/console/assets/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LookAlikePages {
    @Inject
    FindLookAlikes find;

    @Inject
    CurrentActor current;

    @GET
    @Path("draft/look-alikes")
    public Page ofDraft(@PathParam("id") String id) {
        return part(AssetId.parse(id), null);
    }

    @GET
    @Path("versions/{n}/look-alikes")
    public Page ofVersion(@PathParam("id") String id, @PathParam("n") int number) {
        return part(AssetId.parse(id), number);
    }

    private Page part(AssetId asset, @Nullable Integer version) {
        var found = find.call(asset, version, current.actor());
        return new Page("asset/look-alikes.ftlh", Map.of("likeness", found));
    }
}
