package vn.lantoa.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.ChangeHead;

/**
 * Cache of the recall list on this node. Every portal requests the list every minute. The list changes only with the
 * change log or after an hour.
 */
@ApplicationScoped
public class RecallListCache {
    @Inject
    RecallLedger ledger;

    @Inject
    Recalls recalls;

    @Inject
    ChangeHead head;

    @Inject
    Clock clock;

    /**
     * Cached list.
     *
     * @param changes number of the last change-log entry for which the list is valid
     */
    private record CachedRecallList(RecallList list, long changes) {}

    private volatile @Nullable CachedRecallList newest;

    /** Returns the current list. */
    public RecallList find() {
        long changes = head.seq();
        return standing()
                .filter(known -> known.changes() >= changes)
                .map(CachedRecallList::list)
                .orElseGet(() -> renewed(changes));
    }

    /**
     * Returns the renewed list. One thread at a time renews it, and the other threads use the result. The list is read
     * again only if the new log entries concern it.
     */
    private synchronized RecallList renewed(long changes) {
        var list = standing()
                .filter(known -> known.changes() >= changes || !recalls.isTouched(known.changes(), changes))
                .map(CachedRecallList::list)
                .orElseGet(ledger::current);
        newest = new CachedRecallList(list, changes);
        return list;
    }

    private Optional<CachedRecallList> standing() {
        return Optional.ofNullable(newest)
                .filter(known -> clock.instant().isBefore(known.list().renewAt()));
    }
}
