package vn.lantoa.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.lantoa.web.page.Page;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ConditionalRequest;

/** Public pages of the province's results of a year, as totals, with open data files and their part of the sitemap. */
@RequestScoped
@ContentSurface
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "reports")
public class YearPages {
    static final String ALL = "/nam";

    /** Path template of a year. */
    static final String YEAR = "{year: 20[0-9]{2}}";

    private static final String ABSENT = "There is no public page of this year";

    @Inject
    ReadPublicYear read;

    @Inject
    HubAddress address;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    /** A data file of a year. */
    public record File(String name, String href, String mediaType, long bytes) {}

    @GET
    @Path(ALL)
    @Operation(
            summary = "The years of which everybody may see the results",
            description = "Those whose report of the People's Committee was accepted.",
            operationId = "listPublicYears")
    public Response list() {
        return answer(Page.of("report/year/list.ftlh").with("years", read.years()));
    }

    @GET
    @Path(ALL + "/" + YEAR)
    @Operation(
            summary = "The results of a year, for everybody",
            description = "Totals of the province by indicator, task and kind of unit, with open data. Counts under"
                    + " five are not told, but the percentage of each indicator is.",
            operationId = "readPublicYear")
    @APIResponse(responseCode = "200", description = "The page")
    @APIResponse(
            responseCode = "404",
            description = "The report of the People's Committee was not accepted, or is back to be corrected")
    public Response year(@PathParam("year") @Parameter(example = "2026") int year) {
        return answer(page(read.call(year)));
    }

    static Page page(PublicYear year) {
        return Page.of("report/year/year.ftlh")
                .with("results", year)
                .with("place", path(year.year()))
                .with("chart", chart(year))
                .with("catalogue", path(year.year(), YearCatalogue.NAME))
                .with(
                        "files",
                        List.of(
                                file("CSV", year, YearData.CSV, "text/csv", YearData.csv(year)),
                                file("JSON", year, YearData.JSON, MediaType.APPLICATION_JSON, YearData.json(year))));
    }

    /** Returns a bar chart of how often each task was used, without tasks whose counts may not be published. */
    private static BarChart chart(PublicYear year) {
        return BarChart.of(year.tasks().stream()
                .flatMap(task -> Stream.ofNullable(task.uses()).map(uses -> BarChart.Values.of(task.code(), uses)))
                .toList());
    }

    private static File file(String name, PublicYear year, String path, String type, byte[] bytes) {
        return new File(name, path(year.year(), path), type, bytes.length);
    }

    private static Response answer(Page page) {
        return Response.ok(page).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    @GET
    @Path(ALL + "/" + YEAR + "/" + YearData.CSV)
    @Produces(MediaType.WILDCARD)
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
    @Path(ALL + "/" + YEAR + "/" + YearData.JSON)
    @Produces(MediaType.WILDCARD)
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
    @Path(ALL + "/" + YEAR + "/" + YearCatalogue.NAME)
    @Produces(MediaType.WILDCARD)
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
                .header(HttpHeaders.LINK, "<" + address.of(path(year, YearCatalogue.NAME)) + ">; rel=\"describedby\"")
                .build();
    }

    @GET
    @Path("sitemap-years.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Tag(name = "catalogue")
    @Operation(summary = "The public pages of the years", operationId = "readSitemapOfYears")
    public Response pages() {
        var pages = Stream.concat(Stream.of(ALL), read.years().stream().map(YearPages::path))
                .map(path -> "<url><loc>" + address.of(path) + "</loc></url>\n")
                .collect(Collectors.joining());
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + pages + "</urlset>\n";
        return ConditionalRequest.of(request, headers)
                .answer(
                        Sha256.of(text.getBytes(UTF_8)).hex(),
                        () -> Response.ok(text, MediaType.APPLICATION_XML + ";charset=utf-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** Returns the path of a year's page. */
    static String path(int year) {
        return ALL + "/" + year;
    }

    /** Returns the path of a data file of a year. */
    static String path(int year, String name) {
        return path(year) + "/" + name;
    }
}
