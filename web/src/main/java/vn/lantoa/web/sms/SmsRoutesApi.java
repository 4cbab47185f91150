package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.sms.gateway.Route;
import vn.lantoa.sms.gateway.RouteId;
import vn.lantoa.sms.gateway.RouteQueries;
import vn.lantoa.sms.gateway.SaveRoute;
import vn.lantoa.sms.gateway.TurnRoute;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;

/** The API of routes to telecom companies (SMPP 3.4), for hub-wide administrators. */
@Path("/api/v1/sms-routes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sms-routes")
public class SmsRoutesApi {
    @Inject
    RouteQueries queries;

    @Inject
    SaveRoute save;

    @Inject
    TurnRoute turn;

    @Inject
    CurrentActor current;

    @GET
    @Operation(summary = "The routes, by name", operationId = "listSmsRoutes")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<Route> list() {
        return queries.list(current.actor());
    }

    @POST
    @Operation(
            summary = "Makes a route, which is off at first",
            description = "The password is sealed with the data key and never read back.",
            operationId = "makeSmsRoute")
    @APIResponseSchema(value = Route.class, responseDescription = "Made", responseCode = "201")
    public Response make(RouteJson.Settings body) {
        var id = save.call(new SaveRoute.Command(null, body.read(), body.password(), current.actor()));
        return Created.at("/api/v1/sms-routes/" + id, queries.get(id, current.actor()));
    }

    @GET
    @Path("{route}")
    @Operation(summary = "One route", operationId = "readSmsRoute")
    @APIResponse(responseCode = "200", description = "The route")
    public Route read(@PathParam("route") String route) {
        return queries.get(RouteId.parse(route), current.actor());
    }

    @PUT
    @Path("{route}")
    @Operation(
            summary = "Gives a route other settings",
            description = "Without a password the one that is there stays. The connection is made anew.",
            operationId = "changeSmsRoute")
    @APIResponse(responseCode = "200", description = "The route")
    public Route change(@PathParam("route") String route, RouteJson.Settings body) {
        var id = RouteId.parse(route);
        save.call(new SaveRoute.Command(id, body.read(), body.password(), current.actor()));
        return queries.get(id, current.actor());
    }

    @PUT
    @Path("{route}/state")
    @Operation(
            summary = "Turns a route on or off",
            description = "Off, nothing more leaves on it, and what waits keeps waiting. It cannot be turned on without"
                    + " `LANTOA_DATA_KEY`.",
            operationId = "turnSmsRoute")
    @APIResponse(responseCode = "200", description = "The route")
    public Route turn(@PathParam("route") String route, RouteJson.Turn body) {
        var id = RouteId.parse(route);
        if (body.on() == null) throw new Rejected(Issues.of("on", "missing"));
        turn.call(id, body.on(), current.actor());
        return queries.get(id, current.actor());
    }
}
