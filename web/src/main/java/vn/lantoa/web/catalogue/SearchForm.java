package vn.lantoa.web.catalogue;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.Narrowing;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.catalogue.search.SearchRequest.Sort;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.request.WrittenTime;

/** Query parameters of the catalogue search. */
public class SearchForm {
    @QueryParam("q")
    @DefaultValue("")
    String words = "";

    @QueryParam("kind")
    List<String> kind = List.of();

    @QueryParam("lang")
    List<String> language = List.of();

    @QueryParam("audience")
    List<String> audience = List.of();

    @QueryParam("topic")
    List<String> topic = List.of();

    @QueryParam("org")
    List<String> agency = List.of();

    @QueryParam("task")
    List<String> task = List.of();

    @QueryParam("service")
    List<String> service = List.of();

    @QueryParam("year")
    List<String> year = List.of();

    @QueryParam("from")
    @DefaultValue("")
    String from = "";

    @QueryParam("to")
    @DefaultValue("")
    String to = "";

    @QueryParam("sort")
    @DefaultValue("best")
    String sort = "best";

    @QueryParam("page")
    @DefaultValue("1")
    int page = 1;

    /** Returns the search request. */
    public SearchRequest request() {
        return new SearchRequest(Normalizer.normalize(words, Normalizer.Form.NFC), narrowed(), order(), page);
    }

    /** Returns the filters of the search. */
    Narrowing narrowed() {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.put(Facet.KIND, kind);
        chosen.put(Facet.LANGUAGE, language);
        chosen.put(Facet.AUDIENCE, audience);
        chosen.put(Facet.TOPIC, topic);
        chosen.put(Facet.AGENCY, agency);
        chosen.put(Facet.TASK, task);
        chosen.put(Facet.SERVICE, service);
        chosen.put(Facet.DATE, year);
        return new Narrowing(chosen, WrittenTime.day("from", from), WrittenTime.day("to", to));
    }

    /** Returns the address of the first page with this facet value toggled. */
    String toggled(Facet facet, String value) {
        return address(words, narrowed().toggled(facet, value), sort, 1);
    }

    /** Returns the address of the first page in another order. */
    String sortedBy(Sort other) {
        return address(words, narrowed(), name(other), 1);
    }

    /** Returns the address of another page. */
    String turnedTo(int other) {
        return address(words, narrowed(), sort, other);
    }

    /** Returns the address of the first page with this facet expanded. */
    String showingAll(Facet facet) {
        return turnedTo(1) + "&all=" + facet.parameter() + "#facet-" + facet.parameter();
    }

    static String address(String words, Narrowing narrowed, String sort, int page) {
        var all = fields(words, narrowed, sort);
        if (page != 1) all.add(new Pair("page", "" + page));
        return all.stream()
                .map(pair -> pair.name() + "=" + PathSegment.of(pair.value()))
                .collect(Collectors.joining("&", "/search?", ""));
    }

    private static List<Pair> fields(String words, Narrowing narrowed, String sort) {
        var pairs = new ArrayList<Pair>(List.of(new Pair("q", words)));
        for (var facet : Facet.values())
            narrowed.of(facet).forEach(value -> pairs.add(new Pair(facet.parameter(), value)));
        var from = narrowed.from();
        var to = narrowed.to();
        if (from != null) pairs.add(new Pair("from", from.toString()));
        if (to != null) pairs.add(new Pair("to", to.toString()));
        if (!sort.equals("best")) pairs.add(new Pair("sort", sort));
        return pairs;
    }

    /** Returns the hidden fields of the date range form: all parameters except the days. */
    List<Pair> besideDays() {
        return fields(words, new Narrowing(narrowed().chosen(), null, null), sort);
    }

    /** Returns all fields of the form except the page. */
    List<Pair> all() {
        return fields(words, narrowed(), sort);
    }

    /** A query parameter with its value. */
    public record Pair(String name, String value) {}

    private Sort order() {
        return Arrays.stream(Sort.values())
                .filter(one -> name(one).equals(sort))
                .findFirst()
                .orElseThrow(() -> new Rejected(Issues.of("sort", "not-known")));
    }

    static String name(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }
}
