package vn.lantoa.web.report;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;

/** Path parameters of a unit's report: unit and year. */
public class ReportAddress {
    @PathParam("year")
    @Parameter(example = "2026")
    int year;

    @PathParam("unit")
    @Parameter(description = "Code of the unit", example = "so-khcn")
    String unit = "";

    OrganisationId unitId(Organisations organisations) {
        return organisations
                .findView(unit)
                .map(OrganisationView::id)
                .orElseThrow(() -> new NotFound("report of unit " + unit));
    }
}
