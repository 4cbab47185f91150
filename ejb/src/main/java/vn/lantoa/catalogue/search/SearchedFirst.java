package vn.lantoa.catalogue.search;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ends of the documents that are searched for words first, in the order of the results: of those that the filters let
 * through, and of those that they let through without one facet, whose values are counted so. An end is the time of
 * publication, or the title, of a document.
 *
 * @param ends by the name of the facet that is left out, empty for none; an empty end where there are few documents
 * @param indexed the moments since which documents are in a {@linkplain vn.lantoa.catalogue.index.NewestWordIndexes small
 *     index of words}, the latest first
 */
record SearchedFirst(Map<String, String> ends, List<OffsetDateTime> indexed) {
    /** All documents are searched at once. */
    static final SearchedFirst EVERYTHING = new SearchedFirst(Map.of(), List.of());

    /** Number of documents that are searched first: enough for words in an eighth of all. */
    private static final int FIRST = 8_000;

    private static final String END =
            "'%s', (select %s from search_document d where true%s order by %s offset %d limit 1)";

    /** The SQL of the moments since which documents are in a small index, a JSON array. */
    static final String INDEXED = "(select jsonb_agg(since order by since desc)::text from newest_words)";

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
            return object(END.formatted("", "d.title", "", "d.title collate vietnamese", FIRST));
        if (asked.words().isEmpty()) return object("");
        var order = asked.sort() == SearchRequest.Sort.OLDEST ? "d.published_at" : "d.published_at desc";
        return object(inTime(asked, conditions, order));
    }

    private static String inTime(SearchRequest asked, NarrowingConditions conditions, String order) {
        var ends = Arrays.stream(Facet.values())
                .filter(facet -> !asked.narrowed().of(facet).isEmpty())
                .map(facet -> inTime(facet.name(), conditions, other -> other != facet, order))
                .collect(Collectors.joining(", "));
        return inTime("", conditions, facet -> true, order) + (ends.isEmpty() ? "" : ", " + ends);
    }

    private static String inTime(String name, NarrowingConditions conditions, Predicate<Facet> wanted, String order) {
        return END.formatted(name, "d.published_at", conditions.of(wanted), order, FIRST);
    }

    private static String object(String members) {
        return "jsonb_build_object(" + members + ")::text";
    }

    /**
     *
     * @param ends a JSON object
     * @param indexed a JSON array, if there is one
     */
    static SearchedFirst parse(String ends, @Nullable String indexed) {
        try (var reader = Json.createReader(new StringReader(ends));
                var moments = Json.createReader(new StringReader(indexed == null ? "[]" : indexed))) {
            return new SearchedFirst(
                    reader.readObject().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    end -> end.getValue() instanceof JsonString text ? text.getString() : "")),
                    moments.readArray().getValuesAs(JsonString.class).stream()
                            .map(moment -> OffsetDateTime.parse(moment.getString()))
                            .toList());
        }
    }

    /** The end where this facet is left out of the filters, or none is. */
    String end(@Nullable Facet without) {
        return ends.getOrDefault(without == null ? "" : without.name(), ends.getOrDefault("", ""));
    }

    /** The moment since which the smallest index has all documents that were published at this time or later. */
    Optional<OffsetDateTime> indexedSince(OffsetDateTime end) {
        return indexed.stream().filter(since -> !since.isAfter(end)).findFirst();
    }

    /** The moment since which the largest of the small indexes has all documents. */
    Optional<OffsetDateTime> indexedAtMost() {
        return indexed.isEmpty() ? Optional.empty() : Optional.of(indexed.get(indexed.size() - 1));
    }
}
