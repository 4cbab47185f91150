package vn.lantoa.web.coverage;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.practice.NominationState;
import vn.lantoa.web.request.ListQuery;
import vn.lantoa.web.request.QueryText;
import vn.lantoa.web.request.RequestParsing;

/** Query parameters of nominations. */
public class NominationParameters extends ListQuery {
    @QueryParam("year")
    @DefaultValue("0")
    @Parameter(description = "The present one where none is named", example = "2026")
    int year;

    @QueryParam("state")
    @DefaultValue("")
    @Parameter(
            description = "nominated, chosen, declined or withdrawn; all but the withdrawn ones where none is named",
            example = "chosen")
    String state = "";

    /** Returns the requested year; the current year if none is requested. */
    int year(LocalDate today) {
        return CoverageParameters.year(year, today);
    }

    @Nullable NominationState state() {
        return RequestParsing.optional("state", state, NominationState.class);
    }

    /** Returns the query string of this selection; empty parameters are left out. */
    String query() {
        return QueryText.of(chosen());
    }
}
