package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import vn.lantoa.coverage.declared.PrintKind;
import vn.lantoa.coverage.declared.PrintedText;
import vn.lantoa.coverage.declared.ReadPrinted;
import vn.lantoa.coverage.declared.RecordPrint;
import vn.lantoa.coverage.declared.RecordVisits;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;
import vn.lantoa.web.request.RequestParsing;

/** The units' stock of printed matter and their door-to-door visits, with the forms that record both. */
@Path("/console/places")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PrintedPages {
    @Inject
    ReadPrinted read;

    @Inject
    RecordPrint print;

    @Inject
    KeptUnits units;

    @Inject
    TypedForm form;

    @Inject
    RecordVisits visits;

    @Inject
    CommuneChoices communes;

    @GET
    @Path("printed")
    public Page printed() {
        return form.empty(printedPage());
    }

    @POST
    @Path("printed")
    public Response recordPrint() {
        return form.done(
                () -> print.call(new RecordPrint.Command(
                        form.actor(),
                        units.named("unit", form.text("unit")),
                        RequestParsing.optional("kind", form.text("kind"), PrintKind.class),
                        form.read(PrintedText.class))),
                "/console/places/printed",
                this::printedPage);
    }

    private Page printedPage() {
        return page("coverage/printed.ftlh")
                .with("stocks", read.call(form.actor()))
                .with(
                        "kinds",
                        Stream.of(PrintKind.values()).map(PrintKind::slug).toList());
    }

    @GET
    @Path("visits")
    public Page visits() {
        return form.empty(visitsPage());
    }

    @POST
    @Path("visits")
    public Response recordVisits() {
        return form.done(
                () -> visits.call(new RecordVisits.Command(
                        form.actor(),
                        units.named("unit", form.text("unit")),
                        units.find("commune", form.text("commune")),
                        form.read(PrintedText.class))),
                "/console/places/visits",
                this::visitsPage);
    }

    private Page visitsPage() {
        var year = units.today().getYear();
        return page("coverage/visits.ftlh")
                .with("visits", read.visits(form.actor(), year))
                .with("year", year)
                .with("communes", communes.byCode());
    }

    private Page page(String template) {
        return Page.of(template)
                .with("today", units.today().toString())
                .with("units", OrganisationChoices.byCode(units.all()));
    }
}
