package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.report.DecideReport;
import vn.lantoa.report.ReadReport;
import vn.lantoa.report.SaveReport;
import vn.lantoa.report.SubmitReport;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The report of a unit: its form, saved by its button or, with scripts, while an officer types, and its history. */
@Path("/console/reports/{year}/{unit}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReportPages {
    private static final String TEMPLATE = "report/report.ftlh";

    @Inject
    ReadReport read;

    @Inject
    SaveReport save;

    @Inject
    SubmitReport submit;

    @Inject
    DecideReport decide;

    @Inject
    Organisations organisations;

    @Inject
    ReportModel model;

    @Inject
    TypedForm form;

    @GET
    public Page show(@BeanParam ReportAddress report) {
        return form.empty(TEMPLATE, one(report));
    }

    /** Returns the print view of the report. */
    @GET
    @Path("print")
    public Page print(@BeanParam ReportAddress report) {
        return new Page("report/print.ftlh", one(report));
    }

    @POST
    public Response save(@BeanParam ReportAddress report) {
        return done(
                report,
                () -> save.call(new SaveReport.Command(
                        form.actor(), report.unitId(organisations), report.year, seen(), model.typed())));
    }

    @POST
    @Path("submission")
    public Response submit(@BeanParam ReportAddress report) {
        return done(
                report,
                () -> submit.call(
                        new SubmitReport.Command(form.actor(), report.unitId(organisations), report.year, seen())));
    }

    @POST
    @Path("decision")
    public Response decide(@BeanParam ReportAddress report) {
        return done(
                report,
                () -> decide.call(new DecideReport.Command(
                        form.actor(),
                        report.unitId(organisations),
                        report.year,
                        seen(),
                        form.text("decision").equals("accept"),
                        form.text("reason"))));
    }

    static String address(int year, String unit) {
        return ReportListPages.PATH + "/" + year + "/" + PathSegment.of(unit);
    }

    private long seen() {
        return RequestParsing.lockVersion(form.text("lockVersion"));
    }

    private Response done(ReportAddress report, Runnable action) {
        return form.done(action, address(report.year, report.unit), TEMPLATE, () -> one(report));
    }

    private Map<String, ?> one(ReportAddress report) {
        return model.of(read.call(form.actor(), report.unitId(organisations), report.year));
    }
}
