package vn.lantoa.catalogue.search;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.index.NewestWordIndexes;

/**
 * The ends of the documents that are searched for words first, in the order of the results: each of the documents up to it
 * only where those up to the former are too few. An end is the time of publication, or the title, of a document. The newest
 * end where the {@linkplain vn.lantoa.catalogue.index.NewestWordIndexes small indexes} of words do, the smallest first: a word
 * of half of all texts is found among two thousand documents, a rarer one among four times as many costs little more. Else they are
 * those that the filters let through, and those that they let through without one facet, whose values are counted so.
 *
 * @param ends by the name of the facet that is left out, empty for none; no ends where there are few documents
 * @param indexed the moments since which documents are in a small index, the latest first
 */
record SearchedFirst(Map<String, List<String>> ends, List<OffsetDateTime> indexed) {
    /** All documents are searched at once. */
    static final SearchedFirst EVERYTHING = new SearchedFirst(Map.of(), List.of());

    /** Number of documents that are searched first without small indexes: enough for words in an eighth of all. */
    private static final int FIRST = 8_000;

    private static final String END = "(select %s from search_document d where true%s order by %s offset %d limit 1)";

    /** The SQL of the moments since which documents are in a small index, a JSON array. */
    private static final String MOMENTS = "(select jsonb_agg(since order by since desc) from newest_words)";

    private static final String TITLED = "TITLED";

    private static final String MOMENT_OF_TITLES =
            "'TITLED', (select coalesce(jsonb_agg(since), '[]') from newest_words where least = "
                    + NewestWordIndexes.TITLED + ")";

    /** The SQL of the same as text. */
    static final String INDEXED = MOMENTS + "::text";

    SearchedFirst {
        ends = Map.copyOf(ends);
        indexed = List.copyOf(indexed);
    }

    /**
     * The SQL of the ends, a JSON object. Where nothing is looked for none is needed, but for the order of titles, of
     * which no index has the facets: their end is that of all documents.
     */
    static String sql(SearchRequest asked, NarrowingConditions conditions) {
        if (asked.sort() == SearchRequest.Sort.TITLE)
            return object("'', " + array(END.formatted("d.title", "", "d.title collate vietnamese", FIRST)));
        if (asked.words().isEmpty()) return object("");
        if (asked.sort() == SearchRequest.Sort.OLDEST)
            return object(inTime(asked, filters -> array(first(conditions, filters, "d.published_at"))));
        var ends = inTime(
                asked,
                filters ->
                        "coalesce(" + MOMENTS + ", " + array(first(conditions, filters, "d.published_at desc")) + ")");
        return object(ends + ", " + MOMENT_OF_TITLES);
    }

    private static String inTime(SearchRequest asked, Function<Predicate<Facet>, String> ends) {
        var every = Stream.concat(
                Stream.of("'', " + ends.apply(facet -> true)),
                Arrays.stream(Facet.values())
                        .filter(facet -> !asked.narrowed().of(facet).isEmpty())
                        .map(facet -> "'" + facet.name() + "', " + ends.apply(other -> other != facet)));
        return every.collect(Collectors.joining(", "));
    }

    private static String first(NarrowingConditions conditions, Predicate<Facet> wanted, String order) {
        return END.formatted("d.published_at", conditions.of(wanted), order, FIRST);
    }

    private static String array(String end) {
        return "jsonb_build_array(" + end + ")";
    }

    private static String object(String members) {
        return "jsonb_build_object(" + members + ")::text";
    }

    /**
     *
     * @param ends a JSON object of arrays
     * @param indexed a JSON array, if there is one
     */
    static SearchedFirst parse(String ends, @Nullable String indexed) {
        try (var reader = Json.createReader(new StringReader(ends));
                var moments = Json.createReader(new StringReader(indexed == null ? "[]" : indexed))) {
            return new SearchedFirst(
                    reader.readObject().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, one -> texts(one.getValue()))),
                    texts(moments.readArray()).stream()
                            .map(OffsetDateTime::parse)
                            .toList());
        }
    }

    private static List<String> texts(JsonValue array) {
        return array.asJsonArray().stream()
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .toList();
    }

    /** The ends where this facet is left out of the filters, or none is, the first of them first. */
    List<String> of(@Nullable Facet without) {
        return ends.getOrDefault(without == null ? "" : without.name(), ends.getOrDefault("", List.of()));
    }

    /** The moment since which the smallest index has all documents that were published at this time or later. */
    Optional<OffsetDateTime> indexedSince(OffsetDateTime end) {
        return indexed.stream().filter(since -> !since.isAfter(end)).findFirst();
    }

    /** The ends of those among which words of titles are searched for. */
    List<String> titled() {
        return ends.getOrDefault(TITLED, List.of());
    }
}
