package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.campaign.calendar.CalendarName;
import vn.lantoa.campaign.calendar.RenderCalendarFrame;
import vn.lantoa.web.embed.FrameAnswer;
import vn.lantoa.web.release.ContentSurface;

/** Public calendars as pages that other sites can embed in frames. */
@RequestScoped
@ContentSurface
@Path("/calendar")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "campaign")
public class CalendarFrameResource {
    @Inject
    RenderCalendarFrame render;

    @Inject
    FrameAnswer answer;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("{calendar: [a-z0-9-]{1,80}}.html")
    @Operation(
            summary = "The next days of a calendar, for a frame",
            description =
                    "`public`, `org-…` or `campaign-…`. `ui` is the language of the words around, `text=large` has"
                            + " large letters.",
            operationId = "readCalendarFrame")
    @APIResponse(responseCode = "200", description = "The document; 304 when unchanged")
    public Response frame(
            @PathParam("calendar") String calendar,
            @QueryParam("ui") @DefaultValue("vi") String surface,
            @QueryParam("text") @DefaultValue("") String text) {
        var look = new RenderCalendarFrame.Look(surface.equals("en") ? "en" : "vi", text.equals("large"));
        return answer.of(render.call(CalendarName.parse(calendar), look), request, headers);
    }
}
