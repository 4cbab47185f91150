package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.report.DecideReport;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportView;
import vn.lantoa.report.SaveReport;
import vn.lantoa.report.SubmitReport;
import vn.lantoa.report.snapshot.FreezeReport;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The report of a unit: its form, saved by its button or, with scripts, while an officer types, and its history. */
@Path("/console/reports/{year}/{unit}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReportPages {
    @Inject
    SaveReport save;

    @Inject
    SubmitReport submit;

    @Inject
    DecideReport decide;

    @Inject
    FreezeReport freeze;

    @Inject
    ReportCaller caller;

    @Inject
    ReportModel model;

    @Inject
    TypedForm form;

    @Context
    HttpServletRequest request;

    @GET
    public Page show(@BeanParam PageAddress report) {
        return form.empty(page(report));
    }

    /** Returns the print view of the report. */
    @GET
    @Path("print")
    public Page print(@BeanParam PageAddress report) {
        return model.page(
                report.isConsolidated() ? "report/consolidated-print.ftlh" : "report/print.ftlh", model.read(report));
    }

    /** Saves the form; the button beside an offered text adopts that text, and another shows what is missing. */
    @POST
    public Response save(@BeanParam PageAddress report) {
        return done(report, form.text("then").isEmpty() ? "" : "#submit", () -> {
            var texts = adopted(texts(), model.read(report), form.text("take"));
            save.call(new SaveReport.Command(form.actor(), caller.key(report), seen(), texts));
        });
    }

    @POST
    @Path("submission")
    public Response submit(@BeanParam PageAddress report) {
        return done(
                report,
                "",
                () -> submit.call(new SubmitReport.Command(
                        form.actor(), caller.key(report), seen(), form.isTicked("withoutUnits"))));
    }

    @POST
    @Path("decision")
    public Response decide(@BeanParam PageAddress report) {
        return done(
                report,
                "",
                () -> decide.call(new DecideReport.Command(
                        form.actor(),
                        caller.key(report),
                        seen(),
                        form.text("decision").equals("accept"),
                        form.text("reason"))));
    }

    /** Freezes the report. */
    @POST
    @Path("freezing")
    public Response freeze(@BeanParam PageAddress report) {
        return done(report, "#frozen", () -> freeze.call(new FreezeReport.Command(form.actor(), caller.key(report))));
    }

    /** Returns the submitted texts by field. */
    private Map<String, String> texts() {
        return request.getParameterMap().entrySet().stream()
                .filter(one -> one.getKey().startsWith("task:") || ReportContent.isGeneral(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()[0]));
    }

    /**
     * Returns the submitted texts; if the button {@code taken} adopts an offered text, replaces the text of its field.
     */
    static Map<String, String> adopted(Map<String, String> submitted, ReportView view, String taken) {
        var texts = new HashMap<>(submitted);
        view.offers().stream()
                .filter(one -> one.key().equals(taken))
                .forEach(one -> texts.put(one.field(), one.text()));
        return texts;
    }

    private long seen() {
        return RequestParsing.lockVersion(form.text("lockVersion"));
    }

    private Response done(ReportAddress report, String place, Runnable action) {
        return form.done(action, report.page() + place, () -> page(report));
    }

    private Page page(ReportAddress report) {
        return model.page(
                report.isConsolidated() ? "report/consolidated.ftlh" : "report/report.ftlh", model.read(report));
    }
}
