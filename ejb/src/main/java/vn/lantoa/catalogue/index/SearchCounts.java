package vn.lantoa.catalogue.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.query.Database;

/**
 * The numbers of documents for each value of a facet. The database notes each change beside them ({@code
 * search_count_change}), so that whoever indexes waits for nobody; a number is the sum of both, at any moment.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SearchCounts {
    // One at a time, and nobody waits for his turn: what is left is added by the next.
    private static final String ADD =
            """
            with turn as materialized (select pg_try_advisory_xact_lock(hashtextextended('search_count', 0)) as mine),
            added as (delete from search_count_change where (select mine from turn) returning facet, documents),
            difference as (select facet, sum(documents) as documents from added group by facet having sum(documents) <> 0)
            insert into search_count (facet, documents) select facet, documents from difference order by facet
            on conflict (facet) do update set documents = search_count.documents + excluded.documents""";

    // in one view of all three: what is indexed meanwhile is noted beside it
    private static final String RECOUNT =
            """
            with truth as (
              select f as facet, count(*) as documents from search_document d
              cross join unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.services,
                                          d.published_at)) f
              group by f),
            kept as (
              select facet, sum(documents) as documents from (
                select facet, documents from search_count union all select facet, documents from search_count_change) every
              group by facet)
            insert into search_count_change (facet, documents)
            select facet, coalesce(t.documents, 0) - coalesce(k.documents, 0) from truth t full join kept k using (facet)
            where coalesce(t.documents, 0) <> coalesce(k.documents, 0)""";

    @Inject
    Database database;

    /**
     * Adds the noted changes to the numbers, unless somebody else is doing so. Not within a
     * transaction that indexes: other writers wait for that one, and what was noted is read here from the first on for as
     * long as somebody holds an old view of the database open.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void add() {
        database.sql(ADD).update();
    }

    /**
     * Notes what is wrong about the numbers.
     *
     * @return how many were
     */
    public int recount() {
        return database.sql(RECOUNT).update();
    }
}
