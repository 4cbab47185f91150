package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.coverage.crawl.CrawlHours;
import vn.lantoa.coverage.portal.ReadPortals;
import vn.lantoa.coverage.portal.RegisterPortal;
import vn.lantoa.coverage.portal.SwitchCrawling;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of the units' portals: last visit, current finds, and reasons why a visit stopped. */
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

    static final String PATH = "/console/coverage/portals";

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
}
