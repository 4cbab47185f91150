package vn.lantoa.web.catalogue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.Narrowing;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.request.RequestParsing;

/**
 * Request body that saves a search.
 *
 * @param facets values by facet name, as in the address of the search
 * @param from first day of publication
 * @param to last day of publication
 */
@Schema(name = "NewSavedSearch")
public record NewSavedSearch(
        @Nullable String name,
        @Nullable String words,
        @Nullable Map<String, List<String>> facets,
        @Nullable String from,
        @Nullable String to) {
    String nameOrNone() {
        return name == null ? "" : name;
    }

    SearchRequest request() {
        var narrowed = new Narrowing(chosen(), SearchForm.day("from", from), SearchForm.day("to", to));
        return new SearchRequest(words == null ? "" : words, narrowed, SearchRequest.Sort.NEWEST, 1);
    }

    private Map<Facet, List<String>> chosen() {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        if (facets != null)
            facets.forEach((name, values) -> chosen.put(facet(name), RequestParsing.list("facets", values)));
        return chosen;
    }

    private static Facet facet(String name) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.parameter().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejected(Issues.of("facets", "not-known")));
    }
}
