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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.Narrowing;
import vn.lantoa.catalogue.search.SearchCatalogue;
import vn.lantoa.catalogue.search.SearchHit;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.catalogue.search.SearchResults;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.service.ServiceRegister;
import vn.lantoa.service.ServiceView;
import vn.lantoa.web.catalogue.StructuredData;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.release.ContentSurface;

/** The public page, by national code, of all assets that explain a public service. */
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
    HubAddress address;

    @Inject
    UiLanguage ui;

    @Inject
    Clock clock;

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
        return Response.ok(page(service, found));
    }

    private static Response.ResponseBuilder moved(ServiceView service) {
        return Response.status(Response.Status.FOUND).location(URI.create(Hrefs.service(service.code())));
    }

    /** An asset that explains the service, as a card; an empty thumbnail means that there is none. */
    public record Card(String href, String thumbnail, CatalogueCard of, String kindKey, String languageName) {}

    /** A language in which assets explain the service. */
    public record InLanguage(String name, String href, int number) {}

    private Page page(ServiceView service, SearchResults found) {
        var query = "service=" + PathSegment.of(service.code());
        var cards = found.hits().stream().map(SearchHit::card).toList();
        var until = service.validUntil();
        return Page.of("service/public.ftlh")
                .with("service", service)
                .with("place", Hrefs.service(service.code()))
                .with(
                        "abolished",
                        until != null && until.isBefore(LocalDate.ofInstant(clock.instant(), clock.getZone())))
                .with("cards", cards.stream().map(this::card).toList())
                .with("all", found.found() > cards.size() ? "/search?" + query : "")
                .with("languages", languages(found, query))
                .with("frame", address.of("/embed/collection") + "?" + query)
                .with("jsonLd", StructuredData.of(service, cards, address));
    }

    private List<InLanguage> languages(SearchResults found, String query) {
        return found.of(Facet.LANGUAGE).stream()
                .map(one -> new InLanguage(
                        Vocabulary.LANGUAGES.name(one.value(), ui.tag()),
                        "/search?" + query + "&lang=" + PathSegment.of(one.value()),
                        one.number()))
                .toList();
    }

    private Card card(CatalogueCard card) {
        return new Card(
                Hrefs.page(card.asset()),
                card.picture(),
                card,
                card.kind().labelKey(),
                Vocabulary.LANGUAGES.name(card.language().tag(), ui.tag()));
    }
}
