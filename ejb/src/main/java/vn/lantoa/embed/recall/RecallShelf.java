package vn.lantoa.embed.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.ChangeHead;

/** The list on this node: every portal asks for it every minute, and it changes when the change log does or an hour is over. */
@ApplicationScoped
public class RecallShelf {
    @Inject
    RecallLedger ledger;

    @Inject
    ChangeHead head;

    @Inject
    Clock clock;

    private record Standing(RecallList list, long changes) {}

    private final AtomicReference<@Nullable Standing> standing = new AtomicReference<>();

    /** The list that is right now. */
    public RecallList find() {
        long changes = head.seq();
        var known = standing.get();
        if (known != null
                && known.changes() == changes
                && clock.instant().isBefore(known.list().renewAt())) return known.list();
        var list = ledger.current();
        standing.set(new Standing(list, changes));
        return list;
    }
}
