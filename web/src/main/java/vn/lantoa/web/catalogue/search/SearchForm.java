package vn.lantoa.web.catalogue.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.catalogue.search.SearchRequest.Sort;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.kernel.Rejected;

/** The search form of the catalogue, as its address holds it. */
public class SearchForm {
    @QueryParam("q")
    @DefaultValue("")
    String words = "";

    @QueryParam("kind")
    @DefaultValue("")
    String kind = "";

    @QueryParam("lang")
    @DefaultValue("")
    String language = "";

    @QueryParam("audience")
    @DefaultValue("")
    String audience = "";

    @QueryParam("topic")
    @DefaultValue("")
    String topic = "";

    @QueryParam("org")
    @DefaultValue("")
    String agency = "";

    @QueryParam("task")
    @DefaultValue("")
    String task = "";

    @QueryParam("year")
    @DefaultValue("")
    String year = "";

    @QueryParam("sort")
    @DefaultValue("best")
    String sort = "best";

    @QueryParam("page")
    @DefaultValue("1")
    int page = 1;

    /** What is asked for. */
    public SearchRequest request() {
        return new SearchRequest(Normalizer.normalize(words, Normalizer.Form.NFC), chosen(), order(), page);
    }

    /** What the results are narrowed to, with an empty text where they are not. */
    Map<Facet, String> chosen() {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        chosen.put(Facet.KIND, kind);
        chosen.put(Facet.LANGUAGE, language);
        chosen.put(Facet.AUDIENCE, audience);
        chosen.put(Facet.TOPIC, topic);
        chosen.put(Facet.AGENCY, agency);
        chosen.put(Facet.TASK, task);
        chosen.put(Facet.DATE, year);
        return chosen;
    }

    /** The address of the first page with another value of this facet; none when it is empty. */
    String with(Facet facet, String value) {
        var other = chosen();
        other.put(facet, value);
        return address(words, other, sort, 1);
    }

    /** The address of the first page in another order. */
    String sortedBy(Sort other) {
        return address(words, chosen(), name(other), 1);
    }

    /** The address of another page. */
    String turnedTo(int other) {
        return address(words, chosen(), sort, other);
    }

    static String address(String words, Map<Facet, String> chosen, String sort, int page) {
        var pairs = Stream.concat(
                Stream.of("q=" + PathSegment.of(words)),
                Stream.concat(
                        chosen.entrySet().stream()
                                .filter(one -> !one.getValue().isEmpty())
                                .map(one -> one.getKey().parameter() + "=" + PathSegment.of(one.getValue())),
                        Stream.of(
                                        sort.equals("best") ? "" : "sort=" + PathSegment.of(sort),
                                        page == 1 ? "" : "page=" + page)
                                .filter(pair -> !pair.isEmpty())));
        return pairs.collect(Collectors.joining("&", "/search?", ""));
    }

    private Sort order() {
        return Arrays.stream(Sort.values())
                .filter(one -> name(one).equals(sort))
                .findFirst()
                .orElseThrow(() -> new Rejected(Issues.of("sort", "not-known")));
    }

    static String name(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    /** The words looked for. */
    public String getWords() {
        return words;
    }

    /** The order asked for. */
    public String getSort() {
        return sort;
    }

    /** Which page, from 1. */
    public int getPage() {
        return page;
    }
}
