package vn.lantoa.web.sms.gateway;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.route.RouteQueries;
import vn.lantoa.sms.route.SaveRoute;
import vn.lantoa.sms.route.TurnRoute;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of SMPP routes to telecom companies, for administrators of the whole. */
@Path("/console/sms/routes")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RoutePages {
    private static final String PLACE = "/console/sms/routes";
    private static final String LIST = "sms/gateway/routes.ftlh";
    private static final String FORM = "sms/gateway/route.ftlh";

    @Inject
    RouteQueries queries;

    @Inject
    SaveRoute save;

    @Inject
    TurnRoute turn;

    @Inject
    RouteForm routeForm;

    @Inject
    GatewayChoices choices;

    @Inject
    TypedForm form;

    @GET
    public Page list() {
        return form.empty(LIST, all());
    }

    @GET
    @Path("new")
    public Page blank() {
        queries.list(form.actor());
        return form.empty(FORM, routeForm.blank());
    }

    @POST
    public Response make() {
        return form.answer(() -> saved(null), FORM, routeForm::blank);
    }

    @GET
    @Path("{route}")
    public Page one(@PathParam("route") String route) {
        return form.empty(FORM, routeForm.of(queries.get(RouteId.parse(route), form.actor())));
    }

    @POST
    @Path("{route}")
    public Response change(@PathParam("route") String route) {
        var id = RouteId.parse(route);
        return form.answer(() -> saved(id), FORM, () -> routeForm.of(queries.get(id, form.actor())));
    }

    @POST
    @Path("{route}/state")
    public Response turn(@PathParam("route") String route) {
        return form.done(
                () -> turn.call(RouteId.parse(route), form.text("on").equals("true"), form.actor()),
                PLACE,
                LIST,
                this::all);
    }

    private Map<String, ?> all() {
        return Map.of("routes", queries.list(form.actor()), "companies", choices.routeCompanies());
    }

    private Response saved(@Nullable RouteId id) {
        save.call(new SaveRoute.Command(id, routeForm.read(), routeForm.password(), form.actor()));
        return Response.seeOther(URI.create(PLACE)).build();
    }
}
