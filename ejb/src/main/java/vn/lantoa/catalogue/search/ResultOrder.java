package vn.lantoa.catalogue.search;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import vn.lantoa.catalogue.search.SearchRequest.Sort;

/**
 * SQL order in which results are collected. For the sort by best match, this order decides which results are ranked.
 *
 * @param sort the requested order
 * @param value the function that binds a value to the statement and returns its placeholder
 */
record ResultOrder(Sort sort, Function<Object, String> value) {
    /** Returns the columns to order by; {@code row} is the alias with a dot, or empty. */
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

    /** Returns the SQL condition that a row is at or before the given end. */
    String until(String end) {
        return place(isNewestFirst() ? ">=" : "<=", end);
    }

    /** Returns the condition that a row is after the given end. */
    String beyond(String end) {
        return place(isNewestFirst() ? "<" : ">", end);
    }

    private String place(String comparison, String end) {
        // bound as a timestamp, from which PostgreSQL infers that a small index contains all these documents
        return sort == Sort.TITLE
                ? " and d.title collate vietnamese " + comparison + " " + value.apply(end) + "::text"
                : " and d.published_at " + comparison + " " + value.apply(OffsetDateTime.parse(end));
    }

    /**
     * Returns the start of a small index that contains all documents up to the given end; empty if there is no such
     * index.
     */
    Optional<OffsetDateTime> indexed(SearchedFirst first, String end) {
        return isNewestFirst() ? first.indexedSince(OffsetDateTime.parse(end)) : Optional.empty();
    }
}
