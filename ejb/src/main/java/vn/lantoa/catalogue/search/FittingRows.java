package vn.lantoa.catalogue.search;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * SQL for the first matching rows in result order: the asset, the row location of its document for reading it again,
 * and the time. Words are searched in growing sets of documents, continuing with a larger set only if too few matches
 * are found.
 *
 * @param now the placeholder of the current instant
 */
record FittingRows(ResultOrder order, SearchedFirst searchedFirst, String now) {
    private static final String OPEN = "(d.expires_at is null or d.expires_at > %s)";

    // "offset 0" keeps PostgreSQL from scanning the newest documents until enough match, which takes very long if the
    // matches are old. The sorted rows are kept narrow.
    private static final String FITTING =
            """
            select * from (select d.asset_id, d.ctid as place, d.published_at%s from search_document d
                           where %s%s offset 0) d order by %s limit %d""";

    /**
     * Number of index sizes (each four times the previous size) by which the set searched for counting exceeds the set
     * searched for hits.
     */
    private static final int FURTHER = 2;

    /** Returns the condition that a row {@code d} has not expired. */
    String open() {
        return OPEN.formatted(now);
    }

    /**
     * Returns the SQL without steps.
     *
     * @param condition the condition of filters and words
     */
    String of(String condition, int most) {
        var title = order.sort() == SearchRequest.Sort.TITLE ? ", d.title" : "";
        return FITTING.formatted(title, open(), condition, order.of("d."), most);
    }

    /**
     * Returns the SQL with one step per set of documents.
     *
     * @param filters the condition of the filters; empty for none
     * @param fits the condition of the words
     * @param ends the ends of the steps
     */
    String of(String filters, String fits, int most, List<String> ends) {
        if (ends.isEmpty()) return of(filters + fits, most);
        var parts = new StringBuilder();
        var every = new StringBuilder();
        var further = filters + fits;
        for (int i = 0; i < ends.size(); i++) {
            var end = ends.get(i);
            var step = of(further + until(end, !filters.isEmpty()), most);
            parts.append("step%d as materialized (%s), ".formatted(i, step));
            every.append(every.isEmpty() ? "" : " union all ").append("select * from step" + i);
            further = filters + fits + order.beyond(end) + " and (select count(*) from (" + every + ") d) < " + most;
        }
        var rest = "rest as (" + of(further, most) + ") " + every + " union all select * from rest";
        return "select * from (with %s%s) d order by %s limit %d".formatted(parts, rest, order.of("d."), most);
    }

    // An index in time order that includes a facet is combined with the word index only if there is a facet filter.
    // PostgreSQL assumes that both conditions are selective.
    private String until(String end, boolean narrowed) {
        var since = order.indexed(searchedFirst, end);
        if (since.isEmpty()) return order.until(end);
        boolean whole = since.get().isEqual(OffsetDateTime.parse(end)) && !narrowed;
        return indexed(since.get()) + (whole ? "" : order.until(end));
    }

    // repeats the condition of the small index, from which PostgreSQL infers that the index contains all these
    // documents
    private String indexed(OffsetDateTime since) {
        return " and d.published_at at time zone 'UTC' >= " + order.value().apply(since)
                + "::timestamptz at time zone 'UTC'";
    }

    /**
     * Returns the conditions of the sets of documents that may contain as many matches as are counted, the smallest
     * first. If the newest thousand matches are in one set, a set sixteen times as large contains about ten thousand.
     * Words whose matches are spread over larger sets have short lists in the index of all documents.
     *
     * @param newest the name of the rows with the newest matches
     */
    List<String> late(String newest) {
        var moments = searchedFirst.indexed();
        return IntStream.range(FURTHER, moments.size())
                .mapToObj(i -> indexed(moments.get(i)) + foundSince(newest, moments.get(i - FURTHER)))
                .toList();
    }

    private String foundSince(String newest, OffsetDateTime moment) {
        return order.isNewestFirst()
                ? " and (select min(published_at) from " + newest + ") >= "
                        + order.value().apply(moment)
                : "";
    }
}
