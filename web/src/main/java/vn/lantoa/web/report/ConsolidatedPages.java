package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.lantoa.report.consolidated.DecideConsolidated;
import vn.lantoa.report.consolidated.ReadConsolidated;
import vn.lantoa.report.consolidated.SaveConsolidated;
import vn.lantoa.report.consolidated.SubmitConsolidated;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The consolidated report of a year, of the department or of the People's Committee: form, figures and history. */
@Path("/console/reports/{year}/consolidated/{step}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ConsolidatedPages {
    private static final String TEMPLATE = "report/consolidated.ftlh";

    @Inject
    ReadConsolidated read;

    @Inject
    SaveConsolidated save;

    @Inject
    SubmitConsolidated submit;

    @Inject
    DecideConsolidated decide;

    @Inject
    ConsolidatedModel model;

    @Inject
    TypedForm form;

    @GET
    public Page show(@BeanParam ConsolidatedAddress report) {
        return form.empty(TEMPLATE, one(report));
    }

    /** Returns the print view of the report. */
    @GET
    @Path("print")
    public Page print(@BeanParam ConsolidatedAddress report) {
        return new Page("report/consolidated-print.ftlh", one(report));
    }

    /** Returns the units behind a figure. */
    @GET
    @Path("units")
    public Page units(
            @BeanParam ConsolidatedAddress report,
            @QueryParam("task") @DefaultValue("") String task,
            @QueryParam("indicator") @DefaultValue("") String indicator) {
        var lines = indicator.isEmpty()
                ? read.ofTask(form.actor(), report.year, report.step(), task)
                : read.ofIndicator(form.actor(), report.year, report.step(), indicator);
        return new Page(
                "report/consolidated-units.ftlh",
                model.units(read.call(form.actor(), report.year, report.step()), lines, task, indicator));
    }

    /** Saves the form; the button beside an offered text adopts that text. */
    @POST
    public Response save(@BeanParam ConsolidatedAddress report) {
        return done(report, () -> {
            var texts = model.typed(read.call(form.actor(), report.year, report.step()), form.text("take"));
            save.call(new SaveConsolidated.Command(form.actor(), report.year, report.step(), seen(), texts));
        });
    }

    @POST
    @Path("submission")
    public Response submit(@BeanParam ConsolidatedAddress report) {
        return done(
                report,
                () -> submit.call(new SubmitConsolidated.Command(form.actor(), report.year, report.step(), seen())));
    }

    @POST
    @Path("decision")
    public Response decide(@BeanParam ConsolidatedAddress report) {
        return done(
                report,
                () -> decide.call(new DecideConsolidated.Command(
                        form.actor(),
                        report.year,
                        report.step(),
                        seen(),
                        form.text("decision").equals("accept"),
                        form.text("reason"))));
    }

    private long seen() {
        return RequestParsing.lockVersion(form.text("lockVersion"));
    }

    private Response done(ConsolidatedAddress report, Runnable action) {
        var there = ConsolidatedAddress.page(report.year, report.step());
        return form.done(action, there, TEMPLATE, () -> one(report));
    }

    private Map<String, ?> one(ConsolidatedAddress report) {
        return model.of(read.call(form.actor(), report.year, report.step()));
    }
}
