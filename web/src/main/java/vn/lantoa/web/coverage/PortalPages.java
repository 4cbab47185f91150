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
import vn.lantoa.coverage.crawl.CrawlHours;
import vn.lantoa.coverage.portal.DecideFind;
import vn.lantoa.coverage.portal.EndPortal;
import vn.lantoa.coverage.portal.FindId;
import vn.lantoa.coverage.portal.OrderVisit;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.coverage.portal.ReadCapture;
import vn.lantoa.coverage.portal.ReadFinds;
import vn.lantoa.coverage.portal.ReadPortals;
import vn.lantoa.coverage.portal.RegisterPortal;
import vn.lantoa.coverage.portal.SwitchCrawling;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.registry.OrganisationRegister;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of the units' portals with their last visits; and the page of one portal: its finds with their proof. */
@Path("/console/coverage/portals")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PortalPages {
    @Inject
    ReadPortals portals;

    @Inject
    RegisterPortal register;

    @Inject
    SwitchCrawling switchCrawling;

    @Inject
    OrganisationRegister organisations;

    @Inject
    CrawlHours hours;

    @Inject
    CoverageModel coverage;

    @Inject
    TypedForm form;

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

    private static final String PATH = "/console/coverage/portals";
    private static final String ONE = "{id: [0-9a-fA-F-]{36}}";

    @GET
    public Page list() {
        return form.empty(page());
    }

    @POST
    public Response register() {
        var unit = new OrganisationId(form.id("unit"));
        return done(() ->
                register.call(new RegisterPortal.Command(form.actor(), unit, form.text("address"), form.day("from"))));
    }

    @POST
    @Path("switch")
    public Response turn() {
        return done(() -> switchCrawling.call(form.actor(), form.text("visits").equals("on")));
    }

    private Response done(Runnable action) {
        return form.done(action, PATH, this::page);
    }

    private Page page() {
        var read = portals.call(form.actor());
        return Page.of("coverage/portals.ftlh")
                .with("isOn", read.isOn())
                .with("portals", read.portals())
                .with("hours", hours)
                .with("today", coverage.today().toString())
                .with("units", OrganisationChoices.byId(organisations.today()));
    }

    @GET
    @Path(ONE)
    public Page one(@PathParam("id") UUID id) {
        return form.empty(page(id));
    }

    /** Orders a visit within the next hour. */
    @POST
    @Path(ONE + "/visit")
    public Response visit(@PathParam("id") UUID id) {
        return done(id, () -> order.call(form.actor(), new PortalId(id)));
    }

    @POST
    @Path(ONE + "/end")
    public Response end(@PathParam("id") UUID id) {
        return form.done(
                () -> end.call(new EndPortal.Command(form.actor(), new PortalId(id), form.day("until"))),
                PATH,
                () -> page(id));
    }

    @POST
    @Path(ONE + "/finds/{find}")
    public Response decide(@PathParam("id") UUID id, @PathParam("find") UUID find) {
        var isRight = form.text("decision").equals("confirm");
        return done(id, () -> decide.call(new DecideFind.Command(form.actor(), new FindId(find), isRight)));
    }

    /** Downloads the captured page as WARC, for replay. */
    @GET
    @Path(ONE + "/finds/{find}/capture.warc.gz")
    @Produces("application/warc")
    public Response capture(@PathParam("find") UUID find) {
        return Attachment.of(capture.call(form.actor(), new FindId(find)), "application/warc", find + ".warc.gz");
    }

    /** Downloads the time stamp of the capture, for verification. */
    @GET
    @Path(ONE + "/finds/{find}/capture.tsr")
    @Produces("application/timestamp-reply")
    public Response stamp(@PathParam("find") UUID find) {
        var reply = capture.stamp(form.actor(), new FindId(find));
        return Attachment.of(reply, "application/timestamp-reply", find + ".tsr");
    }

    private Response done(UUID id, Runnable action) {
        return form.done(action, PATH + "/" + id, () -> page(id));
    }

    private Page page(UUID id) {
        var read = finds.call(form.actor(), new PortalId(id));
        return Page.of("coverage/portal.ftlh")
                .with("id", id.toString())
                .with("address", read.address())
                .with("lines", read.lines());
    }
}
