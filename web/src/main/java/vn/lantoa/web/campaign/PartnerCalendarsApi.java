package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.calendar.CalendarKey;
import vn.lantoa.campaign.calendar.CalendarKeyId;
import vn.lantoa.campaign.calendar.CalendarScope;
import vn.lantoa.campaign.calendar.EndCalendarKey;
import vn.lantoa.campaign.calendar.IssueCalendarKey;
import vn.lantoa.campaign.calendar.ReadCalendarKeys;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of a partner's private calendars, for the partner and for hub-wide administrators. */
@Path("/api/v1/partners/{partner}/calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partners")
public class PartnerCalendarsApi {
    @Inject
    ReadCalendarKeys read;

    @Inject
    IssueCalendarKey issue;

    @Inject
    EndCalendarKey end;

    @Inject
    HubAddress hub;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "The private calendars of a partner",
            description = "The newest first, never with their addresses: those are told once.",
            operationId = "listPartnerCalendars")
    @APIResponse(responseCode = "200", description = "All that open something")
    public All list(@PathParam("partner") UUID partner) {
        return new All(read.of(new PartnerId(partner), current.actor()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a private calendar of a partner",
            description =
                    "Its address is told once and kept as a hash. It shows what the partner may know: the days of the"
                            + " plan, announced campaigns, what it is entitled to, and what it was told under embargo, to whoever asks"
                            + " from the networks that were agreed with the partner, until the day that was given. At most 100.",
            operationId = "issuePartnerCalendar")
    @APIResponseSchema(
            value = Issued.class,
            responseDescription = "The calendar with its address",
            responseCode = "201")
    public Response issue(@PathParam("partner") UUID partner, @Nullable New given) {
        var body = given == null ? new New(null, null) : given;
        var issued = issue.call(new IssueCalendarKey.Command(
                CalendarScope.of(new PartnerId(partner)),
                RequestParsing.orEmpty(body.label()),
                RequestParsing.optional("until", body.until(), RequestParsing::day),
                current.actor()));
        var address = hub.of("/calendar/" + issued.token().value() + ".ics");
        return Created.secret(Response.Status.CREATED, new Issued(issued.id().toString(), address.toString()));
    }

    @DELETE
    @Path("{calendar: [0-9a-f-]{36}}")
    @Operation(summary = "End a private calendar of a partner", operationId = "endPartnerCalendar")
    @APIResponse(responseCode = "204", description = "Ended: its address opens nothing from now on")
    public void end(@PathParam("partner") UUID partner, @PathParam("calendar") String calendar) {
        var id = CalendarKeyId.parse(calendar);
        var its = read.of(new PartnerId(partner), current.actor());
        if (its.stream().noneMatch(key -> key.id().equals(id))) throw new NotFound("calendar-key:" + id);
        end.call(id, current.actor());
    }

    /** Request body of a new calendar. */
    @Schema(name = "NewPartnerCalendar")
    public record New(
            @Schema(description = "What it is for; at most 100 characters") @Nullable String label,
            @Schema(
                            description = "The last day on which its address is good; without one until it is ended",
                            format = "date")
                    @Nullable String until) {}

    /** A new calendar with its address, which is shown only once. */
    @Schema(name = "IssuedPartnerCalendar")
    public record Issued(String id, @Schema(description = "Whoever has it reads the calendar") String url) {}

    /** All calendars of the partner. */
    @Schema(name = "PartnerCalendars")
    public record All(List<CalendarKey> calendars) {}
}
