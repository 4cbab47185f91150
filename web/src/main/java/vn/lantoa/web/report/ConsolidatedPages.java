package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.lantoa.report.ReadReport;
import vn.lantoa.web.page.Page;

/** The consolidated report of a year, of the department or of the People's Committee: form, figures and history. */
@Path("/console/reports/{year}/consolidated/{step}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ConsolidatedPages extends ReportPages {
    @Inject
    ReadReport read;

    /** Returns the page of the units behind a figure. */
    @GET
    @Path("units")
    public Page units(
            @BeanParam PageAddress report,
            @QueryParam("task") @DefaultValue("") String task,
            @QueryParam("indicator") @DefaultValue("") String indicator) {
        var key = caller.key(report);
        var lines = indicator.isEmpty()
                ? read.ofTask(form.actor(), key, task)
                : read.ofIndicator(form.actor(), key, indicator);
        return model.units(model.read(report), lines, task, indicator);
    }
}
