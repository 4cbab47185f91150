package vn.lantoa.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.Narrowing;
import vn.lantoa.catalogue.search.SearchCatalogue;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.service.ServiceView;
import vn.lantoa.service.ServiceRegister;
import vn.lantoa.web.catalogue.Hrefs;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.release.ContentSurface;

/** The public page of everything that explains a public service, by its national code. */
@RequestScoped
@ContentSurface
@Path("/dv/{code: [0-9A-Za-z][0-9A-Za-z.-]{0,39}}")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "services")
public class ServicePages {
    @Inject
    ServiceRegister register;

    @Inject
    SearchCatalogue search;

    @Inject
    ServiceModel model;

    @GET
    @Operation(
            summary = "Everything that explains a public service",
            description = "By its national code; a former code leads to the present one.",
            operationId = "showService")
    public Response show(@PathParam("code") String code) {
        var service = register.find(code).orElseThrow(() -> new NotFound("service " + code));
        var answer = service.code().equals(code) ? page(service) : moved(service);
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private Response.ResponseBuilder page(ServiceView service) {
        var explaining = Narrowing.to(Map.of(Facet.SERVICE, service.code()));
        var found = search.call(new SearchRequest("", explaining, SearchRequest.Sort.NEWEST, 1));
        return Response.ok(new Page("service/public.ftlh", model.of(service, found)));
    }

    private static Response.ResponseBuilder moved(ServiceView service) {
        return Response.status(Response.Status.FOUND).location(URI.create(Hrefs.service(service.code())));
    }
}
