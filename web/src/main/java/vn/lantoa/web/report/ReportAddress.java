package vn.lantoa.web.report;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.PathSegment;

/** Path parameters of a report: the year, and in subclasses the unit or the step of a consolidated report. */
public abstract class ReportAddress {
    @PathParam("year")
    @Parameter(example = "2026")
    int year;

    /** Returns the code of the unit; null for a consolidated report. */
    @Nullable String unit() {
        return null;
    }

    /** Returns the step of a consolidated report; null for a unit's report. */
    @Nullable String step() {
        return null;
    }

    boolean isConsolidated() {
        return unit() == null;
    }

    /** Returns the address of the report's page. */
    String page() {
        var unit = unit();
        return unit == null ? consolidated(year, step()) : page(year, unit);
    }

    /** Returns the address of the page of a unit's report. */
    static String page(int year, String unit) {
        return ReportListPages.PATH + "/" + year + "/" + PathSegment.of(unit);
    }

    /** Returns the address of the page of a consolidated report. */
    static String consolidated(int year, @Nullable String step) {
        return ReportListPages.PATH + "/" + year + "/consolidated/" + step;
    }

    /** Returns the address of the units behind a figure; {@code what} is {@code task} or {@code indicator}. */
    static String units(String report, String what, String code) {
        return report + "/units?" + what + "=" + PathSegment.of(code);
    }
}
