package vn.lantoa.embed.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.ChangeHead;

/** The list on this node: every portal asks for it every minute, and it changes when the change log does or an hour is over. */
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
     * A list, and what it is right for.
     *
     * @param changes the number of the change log
     */
    private record Standing(RecallList list, long changes) {}

    private volatile @Nullable Standing newest;

    /** The list that is right now. */
    public RecallList find() {
        long changes = head.seq();
        return standing()
                .filter(known -> known.changes() >= changes)
                .map(Standing::list)
                .orElseGet(() -> renewed(changes));
    }

    /**
     * The list, renewed by one at a time: the others take what it found. Most changes of the log do not touch the list.
     */
    private synchronized RecallList renewed(long changes) {
        var list = standing()
                .filter(known -> known.changes() >= changes || !recalls.isTouched(known.changes(), changes))
                .map(Standing::list)
                .orElseGet(ledger::current);
        newest = new Standing(list, changes);
        return list;
    }

    private Optional<Standing> standing() {
        return Optional.ofNullable(newest)
                .filter(known -> clock.instant().isBefore(known.list().renewAt()));
    }
}
