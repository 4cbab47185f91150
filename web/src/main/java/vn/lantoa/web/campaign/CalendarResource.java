package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.campaign.calendar.CalendarDocument;
import vn.lantoa.campaign.calendar.CalendarFormat;
import vn.lantoa.campaign.calendar.CalendarName;
import vn.lantoa.campaign.calendar.RenderCalendar;
import vn.lantoa.campaign.calendar.RenderCalendarFrame;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.web.embed.FrameAnswer;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.TextAnswers;

/**
 * Calendar subscriptions: public days with announced campaigns, an organisation's deadlines, the items of a campaign,
 * and private calendars for holders of their secret address. Public calendars are also pages that other sites can embed in
 * frames.
 */
@RequestScoped
@ContentSurface
@Path("/calendar")
@Tag(name = "campaign")
public class CalendarResource {
    private static final Pattern TOKEN = Pattern.compile("(?=.*[A-Z_])[A-Za-z0-9_-]{43}");

    @Inject
    TextAnswers answers;

    @Inject
    RenderCalendar render;

    @Inject
    HttpServletRequest servlet;

    @Inject
    RenderCalendarFrame renderFrame;

    @Inject
    FrameAnswer frames;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("{calendar: [A-Za-z0-9_-]{1,100}}.{format: ics|json}")
    @Operation(
            summary = "A calendar as iCalendar or JSON",
            description =
                    "`public`, `org-…`, `campaign-…` of an announced campaign, or the secret of a private calendar. A"
                            + " deadline stands on the last day on which it can be met, and says how the plan writes it."
                            + " What is cancelled stays so for 30 days.",
            operationId = "readCalendar")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = {@Content(mediaType = "text/calendar"), @Content(mediaType = "application/json")})
    @APIResponse(responseCode = "304", ref = "NotModified")
    public Response calendar(@PathParam("calendar") String calendar, @PathParam("format") String format) {
        var asked = format.equals("ics") ? CalendarFormat.ICS : CalendarFormat.JSON;
        if (TOKEN.matcher(calendar).matches())
            return quiet(render.call(new RandomToken(calendar), asked, new ClientAddress(servlet.getRemoteAddr())));
        return Response.fromResponse(answer(render.call(CalendarName.parse(calendar), asked), "no-cache"))
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** Returns the response with headers that keep the secret address out of referrers and search engines. */
    private Response quiet(CalendarDocument document) {
        return Response.fromResponse(answer(document, "private, no-cache"))
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private Response answer(CalendarDocument document, String caching) {
        var text = new TextAnswers.Text(
                document.text(), document.format().mediaType(), document.etag(), document.changedAt());
        return answers.of(text, caching);
    }

    @GET
    @Path("{calendar: [a-z0-9-]{1,80}}.html")
    @Produces(MediaType.TEXT_HTML)
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
        return frames.of(renderFrame.call(CalendarName.parse(calendar), look), request, headers);
    }
}
