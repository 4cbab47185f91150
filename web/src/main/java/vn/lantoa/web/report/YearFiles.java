package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.snapshot.PublicYear;
import vn.lantoa.report.snapshot.ReadPublicYear;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ConditionalRequest;

/** The open data files of a year. */
@RequestScoped
@ContentSurface
@Path(YearAddress.ALL)
@Produces(MediaType.WILDCARD)
@Tag(name = "reports")
public class YearFiles {
    private static final String ABSENT = "There is no public page of this year";

    @Inject
    ReadPublicYear read;

    @Inject
    HubAddress address;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path(YearAddress.YEAR + "/" + YearData.CSV)
    @Operation(
            summary = "The results of a year as a table",
            description = "CSV (RFC 4180), a line for each task, indicator, kind of unit and year; an empty cell that"
                    + " `small` names is a figure under five.",
            operationId = "readPublicYearCsv")
    @APIResponse(responseCode = "200", description = "The table", content = @Content(mediaType = "text/csv"))
    @APIResponse(responseCode = "404", description = ABSENT)
    public Response csv(@PathParam("year") @Parameter(example = "2026") int year) {
        return answer(YearData.csv(read.call(year)), YearData.CSV_TYPE, year);
    }

    @GET
    @Path(YearAddress.YEAR + "/" + YearData.JSON)
    @Operation(
            summary = "The results of a year as JSON",
            description = "A figure under five is left out, and its member named in `small`.",
            operationId = "readPublicYearJson")
    @APIResponseSchema(value = PublicYear.class, responseCode = "200", responseDescription = "The results")
    @APIResponse(responseCode = "404", description = ABSENT)
    public Response json(@PathParam("year") @Parameter(example = "2026") int year) {
        return answer(YearData.json(read.call(year)), MediaType.APPLICATION_JSON, year);
    }

    @GET
    @Path(YearAddress.YEAR + "/" + YearCatalogue.NAME)
    @Operation(
            summary = "The description of a year's open data",
            description = "DCAT-AP as JSON-LD: catalogue, data set, and its files with licence and checksum.",
            operationId = "readPublicYearCatalogue")
    @APIResponse(
            responseCode = "200",
            description = "The description",
            content =
                    @Content(
                            mediaType = YearCatalogue.TYPE,
                            examples = @ExampleObject(name = "year", value = YearCatalogue.EXAMPLE)))
    @APIResponse(responseCode = "404", description = ABSENT)
    public Response catalogue(@PathParam("year") @Parameter(example = "2026") int year) {
        return answer(YearCatalogue.of(read.call(year), address), YearCatalogue.TYPE, year);
    }

    private Response answer(byte[] bytes, String type, int year) {
        var tag = Sha256.of(bytes).hex();
        return ConditionalRequest.of(request, headers)
                .answer(tag, () -> Response.ok(bytes, type))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(
                        HttpHeaders.LINK,
                        "<" + address.of(YearAddress.file(year, YearCatalogue.NAME)) + ">; rel=\"describedby\"")
                .build();
    }
}
