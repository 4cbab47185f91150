package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.report.ReadReportBoard;
import vn.lantoa.web.request.CurrentActor;

/** The API of a year's reports, for officers. */
@Path("/api/v1/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportsApi {
    @Inject
    ReadReportBoard board;

    @Inject
    ReportYears years;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "Who has reported for a year, who has not, and what is late",
            description =
                    "A line for each unit that has to report: those of one's own, or all with a role for the whole"
                            + " province.",
            operationId = "listReports")
    @APIResponseSchema(value = ReportJson.Year.class, responseDescription = "The reports of the year")
    public ReportJson.Year list(
            @QueryParam("year")
                    @DefaultValue("0")
                    @Parameter(description = "The present one where none is named", example = "2026")
                    int year) {
        return ReportJson.Year.of(board.call(current.actor(), years.chosen(year)));
    }
}
