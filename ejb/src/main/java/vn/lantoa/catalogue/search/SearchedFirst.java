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
 * Ends of the sets of documents that are searched for words, the smallest set first. Each larger set is searched only
 * if the smaller sets contain too few matches. An end is the publication time or the title of a document. For the
 * newest first, the ends are those of the {@linkplain vn.lantoa.catalogue.index.NewestWordIndexes small word indexes},
 * the smallest first: a word in half of all texts is found among two thousand documents, and a rarer word costs little
 * more in a set four times as large. Otherwise each end is taken from the documents that pass the filters. The count of
 * a facet ignores the filter of that facet and has separate ends.
 *
 * @param ends the ends by the name of the ignored facet (empty for none); no ends if there are few documents
 * @param indexed the instants from which on documents are in a small index, the latest first
 */
record SearchedFirst(Map<String, List<String>> ends, List<OffsetDateTime> indexed) {
    /** Searches all documents in one step. */
    static final SearchedFirst EVERYTHING = new SearchedFirst(Map.of(), List.of());

    /** Number of documents searched first without small indexes; enough for words in one eighth of all documents. */
    private static final int FIRST = 8_000;

    private static final String END = "(select %s from search_document d where true%s order by %s offset %d limit 1)";

    /** SQL for the starts of the small indexes, as a JSON array. */
    private static final String MOMENTS = "(select jsonb_agg(since order by since desc) from newest_words)";

    private static final String TITLED = "TITLED";

    private static final String MOMENT_OF_TITLES =
            "'TITLED', (select coalesce(jsonb_agg(since), '[]') from newest_words where least = "
                    + NewestWordIndexes.TITLED + ")";

    /** SQL for the starts of the small indexes, as text. */
    static final String INDEXED = MOMENTS + "::text";

    /**
     * Returns the SQL for the ends, as a JSON object. Without words no end is needed, except for the order by title:
     * its index includes no facets, and its end is the end of all documents.
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
     * Parses the answer of the planning query.
     *
     * @param ends a JSON object of arrays
     * @param indexed a JSON array; null if there are no small indexes
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

    /**
     * Returns the ends of the search that ignores the filter of the given facet, the smallest set first.
     *
     * @param without the ignored facet; null to apply all filters
     */
    List<String> of(@Nullable Facet without) {
        return ends.getOrDefault(without == null ? "" : without.name(), ends.getOrDefault("", List.of()));
    }

    /** Returns the start of the smallest index that contains all documents published at or after the given time. */
    Optional<OffsetDateTime> indexedSince(OffsetDateTime end) {
        return indexed.stream().filter(since -> !since.isAfter(end)).findFirst();
    }

    /** Returns the ends of the sets in which words of titles are searched. */
    List<String> titled() {
        return ends.getOrDefault(TITLED, List.of());
    }
}
