package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.catalogue.search.SearchHit;
import vn.lantoa.catalogue.search.SearchHit.Piece;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.catalogue.search.SearchRequest.Sort;
import vn.lantoa.catalogue.search.SearchResults;
import vn.lantoa.web.page.UiLanguage;

/** Builds the model of the search page from the results. */
@ApplicationScoped
class SearchModel {
    @Inject
    Vocabularies vocabularies;

    @Inject
    FacetModel facets;

    @Inject
    UiLanguage ui;

    Map<String, Object> of(SearchForm form, SearchResults found, FacetModel.Whole whole) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("results", found);
        model.put("cards", found.hits().stream().map(this::card).toList());
        model.put("facets", facets.of(form, found, whole));
        model.put("beside", form.all());
        model.put("sorts", sorts(form));
        model.put("narrowed", !form.narrowed().isEmpty());
        model.put("chosen", form.narrowed().size());
        model.put("besideDays", form.besideDays());
        model.put("withAllWords", form.turnedTo(1));
        if (form.getPage() > 1) model.put("first", form.turnedTo(1));
        if (found.found() > form.getPage() * SearchResults.PAGE && form.getPage() < SearchRequest.MOST_PAGES)
            model.put("next", form.turnedTo(form.getPage() + 1));
        return model;
    }

    private static List<SortView> sorts(SearchForm form) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.BEST || !form.getWords().isBlank())
                .map(sort -> new SortView(
                        SearchForm.name(sort),
                        form.sortedBy(sort),
                        SearchForm.name(sort).equals(form.getSort())))
                .toList();
    }

    private CardView card(SearchHit hit) {
        var card = hit.card();
        return new CardView(
                Hrefs.page(card.asset()),
                card.thumbnail() ? Hrefs.rendition(card.asset(), "thumbnail") : "",
                hit,
                card.kind().labelKey(),
                card.language().tag(),
                vocabularies.languages().name(card.language().tag(), ui.tag()),
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
            @Nullable PlaceView place) {
        /** Returns the publisher's name. */
        public String publisher() {
            return hit.card().publisher();
        }

        /** Returns the time of publication. */
        public Instant publishedAt() {
            return hit.card().publishedAt();
        }
    }

    /** The position of a passage in a file; {@code by} is {@code page} or {@code time}. */
    public record PlaceView(String href, String by, String at, List<Piece> snippet) {}

    /** A sort order. */
    public record SortView(String name, String href, boolean current) {}
}
