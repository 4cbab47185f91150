package vn.lantoa.web.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.SearchHit;
import vn.lantoa.catalogue.search.SearchResults;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.text.PathSegment;
import vn.lantoa.service.ServiceView;
import vn.lantoa.web.catalogue.Hrefs;
import vn.lantoa.web.catalogue.StructuredData;
import vn.lantoa.web.page.UiLanguage;

/** Makes the model of the page of a service from what explains it. */
@ApplicationScoped
class ServiceModel {
    @Inject
    Vocabularies vocabularies;

    @Inject
    HubAddress address;

    @Inject
    UiLanguage ui;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Something that explains the service, as a card; an empty thumbnail means there is none. */
    public record Card(String href, String thumbnail, CatalogueCard of, String kindKey, String languageName) {}

    /** A language in which something explains it. */
    public record InLanguage(String name, String href, int number) {}

    Map<String, ?> of(ServiceView service, SearchResults found) {
        var model = new HashMap<String, Object>();
        var query = "service=" + PathSegment.of(service.code());
        var cards = found.hits().stream().map(SearchHit::card).toList();
        var until = service.validUntil();
        model.put("service", service);
        model.put("place", Hrefs.service(service.code()));
        model.put("abolished", until != null && until.isBefore(LocalDate.ofInstant(clock.instant(), zone)));
        model.put("cards", cards.stream().map(this::card).toList());
        model.put("all", found.found() > cards.size() ? "/search?" + query : "");
        model.put("languages", languages(found, query));
        model.put("frame", address.of("/embed/collection") + "?" + query);
        model.put("jsonLd", StructuredData.of(service, cards, address));
        return model;
    }

    private List<InLanguage> languages(SearchResults found, String query) {
        return found.of(Facet.LANGUAGE).stream()
                .map(one -> new InLanguage(
                        vocabularies.languages().name(one.value(), ui.tag()),
                        "/search?" + query + "&lang=" + PathSegment.of(one.value()),
                        one.number()))
                .toList();
    }

    private Card card(CatalogueCard card) {
        return new Card(
                Hrefs.page(card.asset()),
                card.thumbnail() ? Hrefs.rendition(card.asset(), "thumbnail") : "",
                card,
                card.kind().labelKey(),
                vocabularies.languages().name(card.language().tag(), ui.tag()));
    }
}
