package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.coverage.portal.DecideFind;
import vn.lantoa.coverage.portal.EndPortal;
import vn.lantoa.coverage.portal.FindId;
import vn.lantoa.coverage.portal.MarkClone;
import vn.lantoa.coverage.portal.OrderVisit;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.coverage.portal.ReadCapture;
import vn.lantoa.coverage.portal.ReadFinds;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of one portal: its finds with their proof, and finds that wait for a decision. */
@Path(PortalPages.PATH + "/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PortalFindPages {
    @Inject
    ReadFinds finds;

    @Inject
    ReadCapture capture;

    @Inject
    OrderVisit order;

    @Inject
    EndPortal end;

    @Inject
    DecideFind decide;

    @Inject
    MarkClone mark;

    @Inject
    TypedForm form;

    @GET
    public Page one(@PathParam("id") UUID id) {
        return form.empty(page(id));
    }

    /** Orders a visit within the next hour. */
    @POST
    @Path("visit")
    public Response visit(@PathParam("id") UUID id) {
        return done(id, () -> order.call(form.actor(), new PortalId(id)));
    }

    @POST
    @Path("end")
    public Response end(@PathParam("id") UUID id) {
        return form.done(
                () -> end.call(new EndPortal.Command(form.actor(), new PortalId(id), form.day("until"))),
                PortalPages.PATH,
                () -> page(id));
    }

    @POST
    @Path("finds/{find}")
    public Response decide(@PathParam("id") UUID id, @PathParam("find") UUID find) {
        var isRight = form.text("decision").equals("confirm");
        return done(id, () -> decide.call(new DecideFind.Command(form.actor(), new FindId(find), isRight)));
    }

    /** Marks the portal as a copy of the province's sites, or removes the mark. */
    @POST
    @Path("clone")
    public Response mark(@PathParam("id") UUID id) {
        var isClone = form.text("clone").equals("on");
        return done(id, () -> mark.call(new MarkClone.Command(form.actor(), new PortalId(id), isClone)));
    }

    /** Downloads the captured page as WARC, for replay. */
    @GET
    @Path("finds/{find}/capture.warc.gz")
    @Produces("application/warc")
    public Response capture(@PathParam("find") UUID find) {
        return Attachment.of(capture.call(form.actor(), new FindId(find)), "application/warc", find + ".warc.gz");
    }

    /** Downloads the time stamp of the capture, for verification. */
    @GET
    @Path("finds/{find}/capture.tsr")
    @Produces("application/timestamp-reply")
    public Response stamp(@PathParam("find") UUID find) {
        var reply = capture.stamp(form.actor(), new FindId(find));
        return Attachment.of(reply, "application/timestamp-reply", find + ".tsr");
    }

    private Response done(UUID id, Runnable action) {
        return form.done(action, PortalPages.PATH + "/" + id, () -> page(id));
    }

    private Page page(UUID id) {
        var read = finds.call(form.actor(), new PortalId(id));
        return Page.of("coverage/portal.ftlh")
                .with("id", id.toString())
                .with("address", read.address())
                .with("isClone", read.isClone())
                .with("lines", read.lines());
    }
}
