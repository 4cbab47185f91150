package vn.lantoa.web.report;

import jakarta.ws.rs.PathParam;
import org.jspecify.annotations.Nullable;

/** Path parameters of the page of either kind of report; parameters that the path does not contain are null. */
public class PageAddress extends ReportAddress {
    @PathParam("unit")
    @Nullable String unit;

    @PathParam("step")
    @Nullable String step;

    @Override
    @Nullable String unit() {
        return unit;
    }

    @Override
    @Nullable String step() {
        return step;
    }
}
