package vn.lantoa.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.ReadRoutes;
import vn.lantoa.approval.route.DropApprovalRoute;
import vn.lantoa.approval.route.RoutePlan;
import vn.lantoa.approval.route.SeparateReleases;
import vn.lantoa.approval.route.SetApprovalRoute;
import vn.lantoa.approval.route.SetSeparateReleases;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The pages of approval routes: the number of steps per kind and organisation. */
@Path("/console/approvals/routes")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RoutePages {
    @Inject
    ReadRoutes routes;

    @Inject
    SetApprovalRoute set;

    @Inject
    DropApprovalRoute drop;

    @Inject
    SetSeparateReleases separate;

    @Inject
    RouteWords routeWords;

    @Inject
    CurrentActor current;

    @GET
    public Page routes() {
        return Page.of("approval/routes.ftlh")
                .with("routes", routes.call(current.actor()))
                .with("organisations", routeWords.organisations())
                .with("kinds", routeWords.kinds())
                .with("most", RoutePlan.MOST)
                .with("scopes", SeparateReleases.SCOPES)
                .with("separate", routes.separate(current.actor()));
    }

    @POST
    public Response set(
            @FormParam("organisation") @Nullable String organisation,
            @FormParam("kind") @Nullable String kind,
            @FormParam("steps") @Nullable Integer steps,
            @FormParam("decider") @Nullable List<String> deciders) {
        var chosen = RouteWords.steps(steps, deciders == null ? List.of() : deciders);
        return next(set.call(routeWords.command(organisation, kind, chosen, current.actor())));
    }

    @POST
    @Path("{id}/drop")
    public Response drop(@PathParam("id") UUID id) {
        return next(drop.call(new DropApprovalRoute.ApprovalRouteId(id), current.actor()));
    }

    /** Sets the kinds of asset for which the approver and the releaser must be different officers. */
    @POST
    @Path("separate")
    public Response separate(@FormParam("scopes") @Nullable List<String> scopes) {
        var chosen = scopes == null ? Set.<String>of() : new TreeSet<>(scopes);
        return next(separate.call(new SetSeparateReleases.Command(chosen, current.actor())));
    }

    private static Response next(Optional<PendingChangeId> waiting) {
        var there = waiting.map(change -> "/console/changes?asked=" + change).orElse("/console/approvals/routes");
        return Page.seeOther(there);
    }
}
