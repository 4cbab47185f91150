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
import vn.lantoa.coverage.declared.ReadPrinted;
import vn.lantoa.coverage.declared.RecordVisits;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;

/** The units' door-to-door visits, with the form that records them. */
@Path(VisitPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class VisitPages {
    static final String PATH = "/console/places/visits";
    private static final String TEMPLATE = "coverage/visits.ftlh";

    @Inject
    ReadPrinted read;

    @Inject
    RecordVisits visits;

    @Inject
    KeptUnits units;

    @Inject
    CommuneChoices communes;

    @Inject
    TypedForm form;

    @GET
    public Page show() {
        return form.empty(TEMPLATE, model());
    }

    @POST
    public Response record() {
        return form.done(
                () -> visits.call(new RecordVisits.Command(
                        form.actor(),
                        units.named("unit", form.text("unit")),
                        units.find("commune", form.text("commune")),
                        PrintedPages.typed(form))),
                PATH,
                TEMPLATE,
                this::model);
    }

    private Map<String, ?> model() {
        return Map.of(
                "visits", read.visits(form.actor(), units.today().getYear()),
                "year", units.today().getYear(),
                "today", units.today().toString(),
                "units", OrganisationChoices.byCode(units.all()),
                "communes", communes.byCode());
    }
}
