package vn.lantoa.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.snapshot.ReadPublicYear;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ConditionalRequest;

/** The sitemap part with the public yearly pages. */
@RequestScoped
@ContentSurface
@Path("/sitemap-years.xml")
@Produces(MediaType.APPLICATION_XML)
@Tag(name = "catalogue")
public class YearSitemap {
    @Inject
    ReadPublicYear read;

    @Inject
    HubAddress address;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "The public pages of the years", operationId = "readSitemapOfYears")
    public Response pages() {
        var pages = Stream.concat(
                        Stream.of(YearAddress.ALL), read.years().stream().map(YearAddress::page))
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
}
