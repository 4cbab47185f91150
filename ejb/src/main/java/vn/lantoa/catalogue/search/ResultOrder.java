package vn.lantoa.catalogue.search;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import vn.lantoa.catalogue.search.SearchRequest.Sort;

/**
 * The order in which results are gathered, as SQL: where those that are weighed stand, before that by how well they fit.
 *
 * @param value gives a value to the statement, for the parameter
 */
record ResultOrder(Sort sort, Function<Object, String> value) {
    /** The columns to order by; {@code row} is the alias and a dot, or empty. */
    String of(String row) {
        return switch (sort) {
            case BEST, NEWEST -> row + "published_at desc, " + row + "asset_id";
            case OLDEST -> row + "published_at, " + row + "asset_id";
            case TITLE -> row + "title collate vietnamese, " + row + "asset_id";
        };
    }

    /** The condition that a row stands at this end or before it. */
    String until(String end) {
        return place(sort == Sort.BEST || sort == Sort.NEWEST ? ">=" : "<=", end);
    }

    /** The condition that a row stands after this end. */
    String beyond(String end) {
        return place(sort == Sort.BEST || sort == Sort.NEWEST ? "<" : ">", end);
    }

    private String place(String comparison, String end) {
        var column = sort == Sort.TITLE ? "d.title collate vietnamese " : "d.published_at ";
        return " and " + column + comparison + " " + value.apply(end)
                + (sort == Sort.TITLE ? "::text" : "::timestamptz");
    }

    /** The moment since which a small index has all documents until this end, if one does. */
    Optional<OffsetDateTime> indexed(SearchedFirst first, String end) {
        return sort == Sort.BEST || sort == Sort.NEWEST
                ? first.indexedSince(OffsetDateTime.parse(end))
                : Optional.empty();
    }
}
