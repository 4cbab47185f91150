package vn.lantoa.catalogue.search;

import java.util.List;

/** SQL for the counts in a search statement. */
record FacetCounts(SearchBounds bounds) {
    /** Counted columns of a row {@code d} of search_document. */
    static final String COLUMNS =
            """
            d.kind, d.language, d.topic, d.publisher, d.audience, d.tasks, d.services,
            extract(year from d.published_at at time zone 'UTC')::integer::text as year""";

    // expired documents that are still stored are subtracted; they are few and found by an index
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

    private static final String NAMES = "kind, language, topic, publisher, audience, tasks, services, year";

    // If there are few matches, the newest matches are all matches. Otherwise the row locations of the matches are
    // collected in any order, up to the counting limit. If there are more, only the newest matches are counted.
    private static final String GATHERED =
            """
            gathered%1$s as materialized (
              select d.ctid as place from search_document d where %3$s and (select count(*) > %4$d from %5$s)%6$s),
            number%1$s as materialized (
              select greatest((select count(*) from (select 1 from gathered%1$s limit %7$d + 1) d)%8$s) as number),
            counting%1$s as (
              select %2$s from gathered%1$s g join search_document d on d.ctid = g.place
              where (select number from number%1$s) <= %7$d
              union all
              select %9$s from %5$s where (select number from number%1$s) not between 1 and %7$d)""";

    // Rows found by words are planned as a full read and stopped early at run time: a plan for the first thousands
    // would read document after document, including their large word columns. Common words are found in the small
    // indexes of the newest documents; only if these contain too few matches, all documents are searched.
    private static final String LATE =
            """
            lately%1$s as materialized (
              select 1 from search_document d where %2$s and (select count(*) > %3$d from %4$s)%5$s),
            late%1$s as materialized (select count(*) as number from (select 1 from lately%1$s limit %6$d + 1) d), """;

    private static final String MANY =
            """
            number%1$s as (select case when count(*) > %2$d then %3$d + 1 else 0 end as number from %4$s),
            counting%1$s as (select %5$s from %4$s)""";

    /**
     * Returns the SQL for the rows {@code kept}, the stored counts of all documents, from which the counts per facet
     * are selected.
     */
    static String kept(String now) {
        return KEPT.formatted(now);
    }

    static String ofKept(Facet facet) {
        return OF_KEPT.formatted(facet.name());
    }

    /** Returns the SQL for the number of results: the stored count of all documents, or the counted matches. */
    static String found(boolean all) {
        return all
                ? "select coalesce(sum(number), 0) from kept where facet = 'ALL='"
                : "select greatest(count(*), (select number from number)) from fitting";
    }

    /**
     * Returns the SQL for the rows {@code counting} of the matches, and for {@code number}, their count; 0 if
     * {@code newest} contains all. Both names end with the suffix.
     *
     * @param newest the name of the rows with the newest matches, including the counted columns
     * @param fits the matching condition
     * @param late the conditions of the small word indexes, the smallest first
     */
    String counting(String suffix, String newest, String fits, List<String> late) {
        var sql = new StringBuilder();
        var numbers = new StringBuilder();
        var further = "";
        for (int i = 0; i < late.size(); i++) {
            var name = suffix + "_" + i;
            sql.append(LATE.formatted(name, fits + late.get(i), bounds.weighed(), newest, further, bounds.counted()));
            numbers.append(", (select number from late%s)".formatted(name));
            further = " and greatest(" + numbers.substring(2) + ") <= " + bounds.counted();
        }
        return sql
                + GATHERED.formatted(
                        suffix, COLUMNS, fits, bounds.weighed(), newest, further, bounds.counted(), numbers, NAMES);
    }

    /** Returns the SQL for the rows of a search that is known to exceed the counting limit. */
    String many(String suffix, String newest) {
        return MANY.formatted(suffix, bounds.weighed(), bounds.counted(), newest, NAMES);
    }
}
