package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.coverage.declared.PrintedText;
import vn.lantoa.coverage.declared.ReadPrinted;
import vn.lantoa.coverage.declared.RecordVisits;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;

/** The units' door-to-door visits, with the form that records visits. */
@Path(VisitPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class VisitPages {
    static final String PATH = "/console/places/visits";

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
        return form.empty(page());
    }

    @POST
    public Response record() {
        return form.done(
                () -> visits.call(new RecordVisits.Command(
                        form.actor(),
                        units.named("unit", form.text("unit")),
                        units.find("commune", form.text("commune")),
                        form.read(PrintedText.class))),
                PATH,
                this::page);
    }

    private Page page() {
        var year = units.today().getYear();
        return Page.of("coverage/visits.ftlh")
                .with("visits", read.visits(form.actor(), year))
                .with("year", year)
                .with("today", units.today().toString())
                .with("units", OrganisationChoices.byCode(units.all()))
                .with("communes", communes.byCode());
    }
}
