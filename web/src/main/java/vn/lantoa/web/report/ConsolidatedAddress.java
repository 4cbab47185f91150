package vn.lantoa.web.report;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Slug;
import vn.lantoa.report.ReportStep;

/** Path parameters of a consolidated report: year and step. */
public class ConsolidatedAddress {
    @PathParam("year")
    @Parameter(example = "2026")
    int year;

    @PathParam("step")
    @Parameter(description = "department or committee", example = "department")
    String step = "";

    ReportStep step() {
        return Slug.find(ReportStep.class, step)
                .filter(one -> one != ReportStep.UNITS)
                .orElseThrow(() -> new NotFound("consolidated report " + step));
    }

    /** Returns the address of this report's page. */
    static String page(int year, ReportStep step) {
        return ReportListPages.PATH + "/" + year + "/consolidated/" + step.slug();
    }

    /** Returns the address of the units behind a figure; {@code what} is {@code task} or {@code indicator}. */
    static String units(String report, String what, String code) {
        return report + "/units?" + what + "=" + code;
    }
}
