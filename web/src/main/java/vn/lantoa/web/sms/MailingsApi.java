package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.sms.gateway.CancelMailing;
import vn.lantoa.sms.gateway.MailingCosts;
import vn.lantoa.sms.gateway.MailingId;
import vn.lantoa.sms.gateway.MailingQueries;
import vn.lantoa.sms.gateway.PlaceMailing;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;

/** The API of mailings, which send a released message to the numbers of a list. */
@Path("/api/v1/mailings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mailings")
public class MailingsApi {
    @Inject
    MailingQueries queries;

    @Inject
    MailingCosts costs;

    @Inject
    PlaceMailing place;

    @Inject
    CancelMailing cancel;

    @Inject
    CurrentActor current;

    @GET
    @Operation(summary = "Mailings of your organisations, the latest first; at most 200", operationId = "listMailings")
    @APIResponse(responseCode = "200", description = "The mailings")
    public List<MailingJson.Line> list() {
        return queries.list(current.actor()).stream().map(MailingJson.Line::of).toList();
    }

    @POST
    @Operation(
            summary = "Sends a released message to the numbers of a list",
            description =
                    "In its window, not in quiet hours, at most so many a day for a number, and to nobody who wants"
                            + " no more. It needs an `Idempotency-Key`: the same request within a day is done once.",
            operationId = "placeMailing")
    @APIResponseSchema(value = MailingJson.One.class, responseDescription = "Placed", responseCode = "201")
    public Response place(MailingJson.New body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var id = place.call(body.read(key, current.actor()));
        return Created.at("/api/v1/mailings/" + id, one(id));
    }

    @GET
    @Path("{mailing}")
    @Operation(
            summary = "One mailing, and what has become of its parts",
            description =
                    "`unconfirmed`: sent, or perhaps sent, and nobody has said whether it arrived; it is never sent"
                            + " again. `cost`: what was taken so far costs by the tariffs of the companies to which its"
                            + " routes lead.",
            operationId = "readMailing")
    @APIResponse(responseCode = "200", description = "The mailing")
    public MailingJson.One read(@PathParam("mailing") String mailing) {
        return one(MailingId.parse(mailing));
    }

    @GET
    @Path("{mailing}/outcomes.csv")
    @Produces("text/csv")
    @Operation(
            summary = "What has become of a mailing, as a table",
            description = "Columns `route,state,reason,parts`; reasons are the hub's and the companies' names.",
            operationId = "exportMailing")
    @APIResponse(responseCode = "200", description = "The table", content = @Content(mediaType = "text/csv"))
    public Response outcomes(@PathParam("mailing") String mailing) {
        var id = MailingId.parse(mailing);
        var csv = new Csv("route", "state", "reason", "parts");
        for (var one : queries.outcomes(id, current.actor()))
            csv.line(one.route(), one.state().slug(), one.said(), String.valueOf(one.parts()));
        return Response.ok(csv.text(), "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"mailing-" + id + ".csv\"")
                .build();
    }

    @POST
    @Path("{mailing}/cancellation")
    @Operation(
            summary = "Stops a mailing",
            description = "What waits is not sent; what has left has left.",
            operationId = "cancelMailing")
    @APIResponse(responseCode = "200", description = "The mailing")
    public MailingJson.One cancel(@PathParam("mailing") String mailing) {
        var id = MailingId.parse(mailing);
        cancel.call(id, current.actor());
        return one(id);
    }

    private MailingJson.One one(MailingId id) {
        var by = current.actor();
        return MailingJson.One.of(queries.get(id, by), queries.totals(id, by), costs.get(id, null, by));
    }
}
