package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.report.ReadReport;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.snapshot.FreezeReport;
import vn.lantoa.web.page.TypedForm;

/** The action on a unit report's page that freezes the report. */
@Path(ReportListPages.PATH + "/{year}/{unit}/freezing")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FreezePages {
    /** Fragment of the frozen copies on the page. */
    static final String PLACE = "#frozen";

    @Inject
    FreezeReport freeze;

    @Inject
    ReadReport read;

    @Inject
    ReportModel model;

    @Inject
    Organisations organisations;

    @Inject
    TypedForm form;

    @POST
    public Response freeze(@BeanParam ReportAddress report) {
        var unit = report.unitId(organisations);
        return form.done(
                () -> freeze.call(
                        new FreezeReport.Command(form.actor(), new ReportKey(unit, report.year, ReportStep.UNITS))),
                ReportPages.address(report.year, report.unit) + PLACE,
                "report/report.ftlh",
                () -> model.of(read.call(form.actor(), unit, report.year)));
    }
}
