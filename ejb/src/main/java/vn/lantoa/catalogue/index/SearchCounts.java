package vn.lantoa.catalogue.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.query.Database;

/**
 * Numbers of documents per facet value. The database records each change separately ({@code search_count_change}), so
 * that concurrent indexing does not wait for locks. The current number is always the sum of both tables.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SearchCounts {
    // Only one transaction adds changes at a time; others do not wait, since the next run adds what is left.
    private static final String ADD =
            """
            with turn as materialized (select pg_try_advisory_xact_lock(hashtextextended('search_count', 0)) as mine),
            added as (delete from search_count_change where (select mine from turn) returning facet, documents),
            difference as (select facet, sum(documents) as documents from added group by facet having sum(documents) <> 0)
            insert into search_count (facet, documents) select facet, documents from difference order by facet
            on conflict (facet) do update set documents = search_count.documents + excluded.documents""";

    // one statement, hence one snapshot of all three; changes indexed meanwhile are recorded separately
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
     * Adds the recorded changes to the numbers, unless another transaction is doing so. Must not run in an indexing
     * transaction, because other writers would wait for it. Rows deleted here are still scanned while an old snapshot
     * of the database is open.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Recurring("PT5S")
    public void add() {
        database.sql(ADD).update();
    }

    /**
     * Records corrections of wrong numbers.
     *
     * @return the number of wrong numbers
     */
    public int recount() {
        return database.sql(RECOUNT).update();
    }
}
