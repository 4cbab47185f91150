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

    boolean isNewestFirst() {
        return sort == Sort.BEST || sort == Sort.NEWEST;
    }

    /** The condition that a row stands at this end or before it. */
    String until(String end) {
        return place(isNewestFirst() ? ">=" : "<=", end);
    }

    /** The condition that a row stands after this end. */
    String beyond(String end) {
        return place(isNewestFirst() ? "<" : ">", end);
    }

    private String place(String comparison, String end) {
        // a moment is given as such: PostgreSQL proves by it that a small index has all documents
        return sort == Sort.TITLE
                ? " and d.title collate vietnamese " + comparison + " " + value.apply(end) + "::text"
                : " and d.published_at " + comparison + " " + value.apply(OffsetDateTime.parse(end));
    }

    /** The moment since which a small index has all documents until this end, if one does. */
    Optional<OffsetDateTime> indexed(SearchedFirst first, String end) {
        return isNewestFirst() ? first.indexedSince(OffsetDateTime.parse(end)) : Optional.empty();
    }
}
