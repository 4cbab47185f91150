package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.vocabulary.Vocabularies;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.catalogue.SearchCatalogue;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.release.ContentSurface;

/** The front page and the search of the public catalogue. */
@RequestScoped
@ContentSurface
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "catalogue")
public class CataloguePages {
    private static final int PAGE = 24;

    @Inject
    SearchCatalogue search;

    @Inject
    Vocabularies vocabularies;

    @Inject
    UiLanguage ui;

    @GET
    @Operation(summary = "The public catalogue", description = "The newest first.")
    public Response home(@BeanParam CatalogueForm form) {
        return list(form);
    }

    @GET
    @Path("search")
    @Operation(
            summary = "Search the public catalogue",
            description = "Every word in title, description or text; diacritics and case do not count.")
    public Response search(@BeanParam CatalogueForm form) {
        return list(form);
    }

    private Response list(CatalogueForm form) {
        var found = search.call(form.query(), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("cards", shown.stream().map(this::card).toList());
        model.put("kinds", List.of(AssetKind.values()));
        model.put("languages", vocabularies.languages().terms());
        if (found.size() > PAGE) model.put("next", form.nextAfter(shown.get(PAGE - 1)));
        return Response.ok(new Page("catalogue/list.ftlh", model))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private CardView card(CatalogueCard card) {
        return new CardView(
                Hrefs.page(card.asset()),
                card.thumbnail() ? Hrefs.rendition(card.asset(), "thumbnail") : "",
                card.title(),
                card.kind().labelKey(),
                card.language().tag(),
                card.publisher(),
                vocabularies.languages().name(card.language().tag(), ui.tag()),
                card.publishedAt());
    }

    /** A card as the template shows it; an empty thumbnail means there is none. */
    public record CardView(
            String href,
            String thumbnail,
            String title,
            String kindKey,
            String language,
            String publisher,
            String languageName,
            Instant publishedAt) {}
}
