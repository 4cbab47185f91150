package vn.lantoa.catalogue.search;

/** The parts of a search's statement that count. */
final class FacetCounts {
    private static final String COLUMNS =
            """
            d.kind, d.language, d.topic, d.publisher, d.audience, d.tasks, d.services,
            extract(year from d.published_at at time zone 'UTC')::integer::text as year""";

    // what has ended and is still there is taken off by the reader's clock: little, and found by an index
    private static final String KEPT =
            """
            , kept as materialized (
              select facet, sum(documents) as number from (
                select facet, documents from search_count union all select facet, documents from search_count_change
                union all
                select unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.services,
                                        d.published_at)), -1
                from search_document d where d.expires_at <= %s) every_change
              group by facet having sum(documents) > 0)""";

    private static final String OF_KEPT =
            """
            select '%1$s' as facet, substr(k.facet, length('%1$s=') + 1) as value, k.number
            from kept k where k.facet ^@ '%1$s='""";

    // Few are all in "newest" already. Else they are gathered in any order, as many as are counted; only where there
    // are more, the newest stand for all.
    private static final String COUNTING =
            """
            gathered as materialized (
              select %1$s from search_document d where %2$s and (select count(*) > %4$d from %3$s) limit %5$d + 1),
            every as (select * from gathered), """;

    // What is gathered by words is read to its end in the plan and broken off in the doing: a plan for the first
    // thousands would read document after document, with the words of each apart. The newest documents have a small
    // index of their words, in which the common ones are found; only those that it has too few of are gathered among
    // all.
    private static final String COUNTING_WORDS =
            """
            lately as materialized (
              select %1$s from search_document d where %2$s%6$s and (select count(*) > %4$d from %3$s)),
            late as materialized (select * from lately limit %5$d + 1),
            gathered as materialized (
              select %1$s from search_document d where %2$s and (select count(*) > %4$d from %3$s)
              and (select count(*) <= %5$d from late)),
            every as materialized (
              select * from late where (select count(*) > %5$d from late)
              union all (select * from gathered limit %5$d + 1)), """;

    private static final String ALL_OR_NEWEST =
            """
            counting as (
              select * from every where (select count(*) from every) <= %5$d
              union all
              select %1$s from %3$s p join search_document d on d.asset_id = p.asset_id
              where (select count(*) from every) not between 1 and %5$d)""";

    private final SearchBounds bounds;

    FacetCounts(SearchBounds bounds) {
        this.bounds = bounds;
    }

    /** The numbers of all documents, as they are kept: the rows {@code kept}, of which those of a facet are below. */
    static String kept(String now) {
        return KEPT.formatted(now);
    }

    static String ofKept(Facet facet) {
        return OF_KEPT.formatted(facet.name());
    }

    /** The number of results: of all as it is kept, or of what fits as far as it is counted. */
    static String found(boolean all) {
        return all
                ? "select coalesce(sum(number), 0) from kept where facet = 'ALL='"
                : "select greatest(count(*), (select count(*) from every)) from fitting";
    }

    /**
     * The rows {@code counting} of what fits, and {@code every}, which is empty where {@code newest} has all.
     *
     * @param newest the name of the places of the newest that fit
     * @param fits the condition
     */
    String counting(String newest, String fits) {
        return filled(COUNTING + ALL_OR_NEWEST, newest, fits, "");
    }

    /**
     * The same where words are looked for.
     *
     * @param lately the condition of the documents whose words are in a small index, empty if there is none
     */
    String countingWords(String newest, String fits, String lately) {
        // without a small index nothing is late
        return filled(COUNTING_WORDS + ALL_OR_NEWEST, newest, fits, lately.isEmpty() ? " and false" : lately);
    }

    private String filled(String sql, String newest, String fits, String lately) {
        return sql.formatted(COLUMNS, fits, newest, bounds.weighed(), bounds.counted(), lately);
    }
}
