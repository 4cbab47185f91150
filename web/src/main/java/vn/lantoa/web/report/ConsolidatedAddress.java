package vn.lantoa.web.report;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Path parameters of a consolidated report. */
public class ConsolidatedAddress extends ReportAddress {
    @PathParam("step")
    @Parameter(description = "department or committee", example = "department")
    @Nullable String step;

    @Override
    @Nullable String step() {
        return step;
    }
}
