package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.search.SearchCatalogue;
import vn.lantoa.catalogue.search.SearchHit;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.catalogue.search.SearchResults;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.release.ContentSurface;

/** The front page and the search of the public catalogue. */
@RequestScoped
@ContentSurface
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "catalogue")
public class SearchPages {
    @Inject
    SearchCatalogue search;

    @Inject
    FacetModel facets;

    @Inject
    UiLanguage ui;

    @GET
    @Operation(summary = "The public catalogue", description = "The newest first.")
    public Response home(@BeanParam SearchForm form) {
        return list(form, new FacetModel.Whole("", ""));
    }

    @GET
    @Path("search")
    @Operation(
            summary = "Search the public catalogue",
            description = "All words in title, texts or files, with marks or without; `\"phrases\"`, `-exclusions`."
                    + " Narrowed by `kind`, `lang`, `audience`, `topic`, `org`, `task`, `service`, `year`, each given once"
                    + " or more (any of its values), and by the days `from` and `to`; `sort` is `best`, `newest`, `oldest` or"
                    + " `title`. `all` names what is listed with all its values, `find` a part of their names.")
    public Response search(
            @BeanParam SearchForm form,
            @QueryParam("all") @DefaultValue("") String all,
            @QueryParam("find") @DefaultValue("") String find) {
        return list(form, new FacetModel.Whole(all, find));
    }

    private Response list(SearchForm form, FacetModel.Whole whole) {
        var found = search.call(form.request());
        var hasNext = found.found() > form.page * SearchResults.PAGE && form.page < SearchRequest.MOST_PAGES;
        return Page.of("catalogue/list.ftlh")
                .with("words", form.words)
                .with("from", form.from)
                .with("to", form.to)
                .with("results", found)
                .with("cards", found.hits().stream().map(this::card).toList())
                .with("facets", facets.of(form, found, whole))
                .with("beside", form.all())
                .with("sorts", sorts(form))
                .with("narrowed", !form.narrowed().isEmpty())
                .with("chosen", form.narrowed().size())
                .with("besideDays", form.besideDays())
                .with("withAllWords", form.turnedTo(1))
                .with("first", form.page > 1 ? form.turnedTo(1) : null)
                .with("next", hasNext ? form.turnedTo(form.page + 1) : null)
                .revalidated();
    }

    private static List<SortView> sorts(SearchForm form) {
        return Arrays.stream(SearchRequest.Sort.values())
                .filter(sort -> sort != SearchRequest.Sort.BEST || !form.words.isBlank())
                .map(sort -> new SortView(
                        SearchForm.name(sort),
                        form.sortedBy(sort),
                        SearchForm.name(sort).equals(form.sort)))
                .toList();
    }

    private CardView card(SearchHit hit) {
        var card = hit.card();
        return new CardView(
                Hrefs.page(card.asset()),
                card.picture(),
                hit,
                card.kind().labelKey(),
                card.language().tag(),
                Vocabulary.LANGUAGES.name(card.language().tag(), ui.tag()),
                place(hit));
    }

    private static @Nullable PlaceView place(SearchHit hit) {
        var inside = hit.inside();
        if (inside == null) return null;
        if (inside.page() > 0)
            return new PlaceView(
                    inside.file() + "#page=" + inside.page(), "page", "" + inside.page(), inside.snippet());
        long seconds = inside.millis() / 1000;
        return new PlaceView(
                Hrefs.page(hit.card().asset()) + "#t=" + seconds, "time", clock(seconds), inside.snippet());
    }

    static String clock(long seconds) {
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /**
     * A card as the template shows it.
     *
     * @param thumbnail address of the thumbnail; empty if there is none
     */
    public record CardView(
            String href,
            String thumbnail,
            SearchHit hit,
            String kindKey,
            String language,
            String languageName,
            @Nullable PlaceView place) {}

    /** The position of a passage in a file; {@code by} is {@code page} or {@code time}. */
    public record PlaceView(String href, String by, String at, List<SearchHit.Piece> snippet) {}

    /** A sort order. */
    public record SortView(String name, String href, boolean current) {}
}
