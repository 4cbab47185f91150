package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.campaign.calendar.CalendarDocument;
import vn.lantoa.campaign.calendar.CalendarFormat;
import vn.lantoa.campaign.calendar.CalendarName;
import vn.lantoa.campaign.calendar.RenderCalendar;
import vn.lantoa.web.header.Gzipped;

/** Calendars that programs subscribe to: everyone's days, and those of an organisation with its deadlines. */
@RequestScoped
@Path("/calendar")
@Tag(name = "campaign")
public class CalendarResource {
    private static final String JSON =
            """
            {"name":"Lan Toả: Sở Khoa học và Công nghệ","source":"https://lantoa.example.vn/calendar/org-so-khcn.json",
             "home":"https://lantoa.example.vn/","zone":"Asia/Ho_Chi_Minh","updated":"2026-11-01T02:03:04Z",
             "days":[{"uid":"6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f1210","sequence":0,"status":"confirmed",
              "purpose":"deadline","title":{"vi":"Hạn báo cáo tổng hợp của tỉnh",
              "en":"The consolidated report of the province is due"},
              "description":"Kế hoạch ghi: trước ngày 10/12. Ngày cuối: 09/12.","written":"10/12","meaning":"before",
              "lastDay":"09/12","sender":"Sở Khoa học và Công nghệ","recipient":"Bộ Khoa học và Công nghệ",
              "source":"VI.2.c","next":[{"date":"2026-12-09","weekday":"Thứ Tư"}]}]}""";

    @Inject
    RenderCalendar render;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("{calendar: [a-z0-9-]{1,80}}.{format: ics|json}")
    @Operation(
            summary = "A calendar as iCalendar or JSON",
            description =
                    "`public` or `org-…`; a deadline stands on the last day on which it can be met, and says how the"
                            + " plan writes it.",
            operationId = "readCalendar")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = {
                @Content(mediaType = "text/calendar"),
                @Content(mediaType = "application/json", examples = @ExampleObject(name = "calendar", value = JSON))
            })
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response calendar(@PathParam("calendar") String calendar, @PathParam("format") String format) {
        var asked = format.equals("ics") ? CalendarFormat.ICS : CalendarFormat.JSON;
        return answer(render.call(CalendarName.parse(calendar), asked));
    }

    private Response answer(CalendarDocument document) {
        var gzipped = Gzipped.of(headers);
        var tag = new EntityTag(gzipped.tag(document.etag()));
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged == null ? whole(document, gzipped) : unchanged;
        return response.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private static Response.ResponseBuilder whole(CalendarDocument document, Gzipped gzipped) {
        var bytes = gzipped.bytes(document.text().getBytes(StandardCharsets.UTF_8));
        var response = Response.ok(bytes, document.format().mediaType() + ";charset=utf-8");
        return gzipped.packed() ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }
}
