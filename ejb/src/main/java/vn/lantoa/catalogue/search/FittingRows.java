package vn.lantoa.catalogue.search;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import vn.lantoa.catalogue.search.SearchRequest.Sort;

/**
 * The rows that fit, the first ones in the order of the results, as SQL: the asset, the place of its document in the table, by
 * which it is read again, and the time. Words are looked for step by step, further only where too few are found.
 *
 * @param now the parameter
 */
record FittingRows(ResultOrder order, SearchedFirst searchedFirst, String now) {
    private static final String OPEN = "(d.expires_at is null or d.expires_at > %s)";

    // "offset 0" keeps PostgreSQL from walking the newest first until enough match: where the matches are old, that
    // never ends. The sorted rows are narrow.
    private static final String FITTING =
            """
            select * from (select d.asset_id, d.ctid as place, d.published_at%s from search_document d
                           where %s%s offset 0) d order by %s limit %d""";

    private static final String STEPS = "select * from (with %s%s) d order by %s limit %d";

    /** So many small indexes on, of four times as many documents each, the words that are counted are looked for. */
    private static final int FURTHER = 2;

    /** The condition that a row {@code d} has not ended. */
    String open() {
        return OPEN.formatted(now);
    }

    /** @param condition of filters and words */
    String of(String condition, int most) {
        var title = order.sort() == Sort.TITLE ? ", d.title" : "";
        return FITTING.formatted(title, open(), condition, order.of("d."), most);
    }

    /**
     * The same, step by step.
     *
     * @param filters the condition of the filters, empty for none
     * @param fits the condition of the words
     * @param ends of the steps
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
        return STEPS.formatted(parts, rest, order.of("d."), most);
    }

    // An index in the order of time, which has a facet beside it, is read together with that of the words only where
    // there is a facet: PostgreSQL believes that both narrow the documents down.
    private String until(String end, boolean narrowed) {
        var since = order.indexed(searchedFirst, end);
        if (since.isEmpty()) return order.until(end);
        boolean whole = since.get().isEqual(OffsetDateTime.parse(end)) && !narrowed;
        return indexed(since.get()) + (whole ? "" : order.until(end));
    }

    // the condition of the small index, by which PostgreSQL proves that it has all of them
    private String indexed(OffsetDateTime since) {
        return " and d.published_at at time zone 'UTC' >= " + order.value().apply(since)
                + "::timestamptz at time zone 'UTC'";
    }

    /**
     * The conditions of the documents among which there may be so many that fit as are counted, few documents first. Among
     * sixteen times as many as have the newest thousand there are ten thousand; of words that have theirs in more, the index
     * of all has short lists.
     *
     * @param newest the name of the newest that fit
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
