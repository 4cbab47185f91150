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
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.consolidated.ReadConsolidated;
import vn.lantoa.report.snapshot.FreezeReport;
import vn.lantoa.web.page.TypedForm;

/** The action on a consolidated report's page that freezes the report. */
@Path(ReportListPages.PATH + "/{year}/consolidated/{step}/freezing")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FreezeConsolidatedPages {
    @Inject
    FreezeReport freeze;

    @Inject
    ReadConsolidated read;

    @Inject
    ConsolidatedModel model;

    @Inject
    Organisations organisations;

    @Inject
    TypedForm form;

    @POST
    public Response freeze(@BeanParam ConsolidatedAddress report) {
        var key = new ReportKey(organisations.root(), report.year, report.step());
        return form.done(
                () -> freeze.call(new FreezeReport.Command(form.actor(), key)),
                ConsolidatedAddress.page(report.year, report.step()) + FreezePages.PLACE,
                "report/consolidated.ftlh",
                () -> model.of(read.call(form.actor(), report.year, report.step())));
    }
}
