package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.coverage.portal.DecideFind;
import vn.lantoa.coverage.portal.EndPortal;
import vn.lantoa.coverage.portal.FindId;
import vn.lantoa.coverage.portal.OrderVisit;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.coverage.portal.ReadCapture;
import vn.lantoa.coverage.portal.ReadFinds;
import vn.lantoa.coverage.portal.ReadStamp;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of one portal: its finds with their proof, and finds that wait for a decision. */
@Path(PortalPages.PATH + "/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PortalFindPages {
    private static final String TEMPLATE = "coverage/portal.ftlh";

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @Inject
    ReadFinds finds;

    @Inject
    ReadCapture capture;

    @Inject
    ReadStamp stamp;

    @Inject
    OrderVisit order;

    @Inject
    EndPortal end;

    @Inject
    DecideFind decide;

    @Inject
    TypedForm form;

    @GET
    public Page list() {
        return form.empty(TEMPLATE, model());
    }

    /** Orders a visit within the next hour. */
    @POST
    @Path("visit")
    public Response visit() {
        return form.done(() -> order.call(form.actor(), new PortalId(id)), here(), TEMPLATE, this::model);
    }

    @POST
    @Path("end")
    public Response end() {
        return form.done(
                () -> end.call(new EndPortal.Command(form.actor(), new PortalId(id), form.day("until"))),
                PortalPages.PATH,
                TEMPLATE,
                this::model);
    }

    @POST
    @Path("finds/{find}")
    public Response decide(@PathParam("find") UUID find) {
        var isRight = form.text("decision").equals("confirm");
        return form.done(
                () -> decide.call(new DecideFind.Command(form.actor(), new FindId(find), isRight)),
                here(),
                TEMPLATE,
                this::model);
    }

    /** Downloads the captured page as WARC, for replay. */
    @GET
    @Path("finds/{find}/capture.warc.gz")
    @Produces("application/warc")
    public Response capture(@PathParam("find") UUID find) {
        return Response.ok(capture.call(form.actor(), new FindId(find)), "application/warc")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + find + ".warc.gz\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** Downloads the time stamp of the capture, for verification. */
    @GET
    @Path("finds/{find}/capture.tsr")
    @Produces("application/timestamp-reply")
    public Response stamp(@PathParam("find") UUID find) {
        return Response.ok(stamp.call(form.actor(), new FindId(find)), "application/timestamp-reply")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + find + ".tsr\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private String here() {
        return PortalPages.PATH + "/" + id;
    }

    private Map<String, ?> model() {
        var read = finds.call(form.actor(), new PortalId(id));
        return Map.of("id", id.toString(), "address", read.address(), "lines", read.lines());
    }
}
