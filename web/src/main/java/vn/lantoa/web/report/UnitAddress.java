package vn.lantoa.web.report;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Path parameters of a unit's report. */
public class UnitAddress extends ReportAddress {
    @PathParam("unit")
    @Parameter(description = "Code of the unit", example = "so-khcn")
    @Nullable String unit;

    @Override
    @Nullable String unit() {
        return unit;
    }
}
