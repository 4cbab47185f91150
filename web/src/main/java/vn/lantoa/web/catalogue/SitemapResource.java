package vn.lantoa.web.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.ReadSitemap;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.TextAnswers;

/** The robots.txt and the sitemaps (sitemaps.org) for search engines. */
@RequestScoped
@ContentSurface
@Path("/")
@Tag(name = "catalogue")
public class SitemapResource {
    @Inject
    ReadSitemap sitemap;

    @Inject
    HubAddress address;

    @Inject
    TextAnswers answers;

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "Where programs that search may go", operationId = "readRobots")
    public Response robots() {
        // a search by one parameter may be crawled; combinations of parameters are endless
        var closed = Stream.of(
                        "/api/",
                        "/console",
                        "/partner",
                        "/search*&",
                        "/search.json",
                        "/search/",
                        "/signin",
                        "/uploads",
                        "/wire/")
                .map(path -> "Disallow: " + path + "\n")
                .collect(Collectors.joining());
        return answer(
                "User-agent: *\n" + closed + "\nSitemap: " + address.of("/sitemap.xml") + "\n", MediaType.TEXT_PLAIN);
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The parts of the sitemap", operationId = "readSitemapIndex")
    public Response index() {
        var parts = Stream.concat(
                        sitemap.parts().stream().map(part -> part.isEmpty() ? "all" : part), Stream.of("years"))
                .map(part -> "/sitemap-" + part + ".xml")
                .map(path -> "<sitemap><loc>" + address.of(path) + "</loc></sitemap>\n")
                .collect(Collectors.joining());
        return xml("sitemapindex", parts);
    }

    @GET
    @Path("sitemap-{part: all|[0-9a-f]{1,4}}.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The pages of a part of what is public", operationId = "readSitemap")
    public Response part(@PathParam("part") String part) {
        var pages = sitemap.part(part.equals("all") ? "" : part).stream()
                .map(this::page)
                .collect(Collectors.joining());
        return xml("urlset", pages);
    }

    private String page(ReadSitemap.SitemapEntry found) {
        return "<url><loc>" + address.of(Hrefs.page(found.asset())) + "</loc><lastmod>"
                + found.publishedAt().truncatedTo(ChronoUnit.SECONDS) + "</lastmod></url>\n";
    }

    private Response xml(String root, String elements) {
        var text =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%1$s xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n%2$s</%1$s>\n";
        return answer(text.formatted(root, elements), MediaType.APPLICATION_XML);
    }

    private Response answer(String text, String type) {
        return answers.revalidated(text.getBytes(UTF_8), type + ";charset=utf-8")
                .build();
    }
}
