package vn.lantoa.web.catalogue;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.SearchHit;
import vn.lantoa.catalogue.search.SearchResults;
import vn.lantoa.catalogue.search.SuggestTitles.Suggestion;
import vn.lantoa.kernel.HubAddress;

/**
 * A page of search results.
 *
 * @param facets value counts by search parameter
 */
@Schema(name = "SearchResult")
@JsonbPropertyOrder({"found", "more", "among", "instead", "loosely", "hits", "facets"})
public record SearchJson(
        int found,
        boolean more,
        int among,
        String instead,
        boolean loosely,
        List<Hit> hits,
        Map<String, List<Value>> facets) {
    static SearchJson of(SearchResults found, HubAddress address) {
        var facets = new LinkedHashMap<String, List<Value>>();
        for (var facet : Facet.values())
            facets.put(
                    facet.parameter(), found.of(facet).stream().map(Value::of).toList());
        return new SearchJson(
                found.found(),
                found.more(),
                found.among(),
                found.instead(),
                found.loosely(),
                found.hits().stream().map(hit -> Hit.of(hit, address)).toList(),
                facets);
    }

    /** A search result. */
    @Schema(name = "SearchHit")
    @JsonbPropertyOrder({"asset", "title", "url", "kind", "language", "publisher", "publishedAt", "snippet", "inside"})
    public record Hit(
            String asset,
            String title,
            String url,
            String kind,
            String language,
            String publisher,
            Instant publishedAt,
            String snippet,
            @Nullable Inside inside) {
        static Hit of(SearchHit hit, HubAddress address) {
            var card = hit.card();
            return new Hit(
                    card.asset().toString(),
                    card.title(),
                    address.of(Hrefs.page(card.asset())).toString(),
                    card.kind().slug(),
                    card.language().tag(),
                    card.publisher(),
                    card.publishedAt(),
                    hit.snippet().stream().map(SearchHit.Piece::text).collect(Collectors.joining()),
                    Inside.of(hit.inside()));
        }
    }

    /** The position inside a file: a page of a document, or milliseconds of a film. */
    @Schema(name = "SearchPlace")
    public record Inside(@Nullable Integer page, @Nullable Long millis) {
        static @Nullable Inside of(SearchHit.@Nullable Inside inside) {
            if (inside == null) return null;
            return inside.page() > 0 ? new Inside(inside.page(), null) : new Inside(null, inside.millis());
        }
    }

    /** A facet value with its number of assets; {@code more} means that the number is a lower bound. */
    @Schema(name = "SearchFacetValue")
    @JsonbPropertyOrder({"value", "number", "more"})
    public record Value(String value, int number, @Nullable Boolean more) {
        static Value of(SearchResults.Count count) {
            return new Value(
                    count.value(), Math.min(count.number(), SearchResults.MOST), count.isMany() ? Boolean.TRUE : null);
        }
    }

    /** A suggested title with the address of its page. */
    @Schema(name = "SearchSuggestion")
    @JsonbPropertyOrder({"title", "language", "href"})
    public record Title(String title, String language, String href) {
        static Title of(Suggestion one) {
            return new Title(one.title(), one.language().tag(), Hrefs.page(one.asset()));
        }
    }
}
