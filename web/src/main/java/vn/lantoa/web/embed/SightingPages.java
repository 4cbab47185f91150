package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.embed.sighting.ReadSightings;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The console's pages of sightings, that is, where embeds and printed codes were seen. */
@Path("/console/sightings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SightingPages {
    @Inject
    CurrentActor current;

    @Inject
    ReadSightings read;

    @GET
    public Page list(@QueryParam("asset") @Nullable String asset) {
        var lines = read.list(current.actor(), asset == null ? null : AssetId.parse(asset));
        return new Page("embed/sightings.ftlh", Map.of("lines", lines, "narrowed", asset != null));
    }
}
