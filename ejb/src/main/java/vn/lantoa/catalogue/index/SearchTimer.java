package vn.lantoa.catalogue.index;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.PollingLoop;

/** Timer for the maintenance of the search on every node: its counts and its small indexes. */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchTimer {
    @Inject
    SearchCounts counts;

    @Inject
    NewestWordIndexes newestWords;

    private final PollingLoop counting = new PollingLoop(SearchCounts.class, "numbers of documents cannot be added up");
    private final PollingLoop indexing =
            new PollingLoop(NewestWordIndexes.class, "words of the newest documents cannot be indexed");

    @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false)
    void addCounts() {
        counting.look(counts::add);
    }

    @Schedule(hour = "*", minute = "*/10", second = "11", persistent = false)
    void keepNewestWords() {
        indexing.look(newestWords::keep);
    }
}
