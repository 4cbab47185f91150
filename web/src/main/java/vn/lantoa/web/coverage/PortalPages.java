package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.lantoa.coverage.crawl.CrawlHours;
import vn.lantoa.coverage.portal.ReadPortals;
import vn.lantoa.coverage.portal.RegisterPortal;
import vn.lantoa.coverage.portal.SwitchCrawling;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of the units' portals: last visit, current finds, and reasons why a visit stopped. */
@Path(PortalPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PortalPages {
    static final String PATH = "/console/coverage/portals";
    private static final String TEMPLATE = "coverage/portals.ftlh";

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

    @GET
    public Page list() {
        return form.empty(TEMPLATE, model());
    }

    @POST
    public Response register() {
        return form.done(
                () -> register.call(new RegisterPortal.Command(
                        form.actor(), new OrganisationId(form.id("unit")), form.text("address"), form.day("from"))),
                PATH,
                TEMPLATE,
                this::model);
    }

    @POST
    @Path("switch")
    public Response turn() {
        return form.done(
                () -> switchCrawling.call(form.actor(), form.text("visits").equals("on")), PATH, TEMPLATE, this::model);
    }

    private Map<String, ?> model() {
        var read = portals.call(form.actor());
        return Map.of(
                "isOn",
                read.isOn(),
                "portals",
                read.portals(),
                "hours",
                hours,
                "today",
                coverage.today().toString(),
                "units",
                organisations.today().stream()
                        .map(unit -> new Choice(unit.id().toString(), unit.name()))
                        .toList());
    }
}
