package vn.lantoa.embed;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import vn.lantoa.asset.storage.MirrorStore;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;

/** Publishes the newest list to the mirror store, if a list exists that the mirror store does not have yet. */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SpreadRecalls {
    private static final int MOST_TURNS = 5;

    @Inject
    RecallLedger ledger;

    @Inject
    MirrorStore mirror;

    /**
     * Publishes the list. If another node publishes an older list at the same time, the loop publishes the newest list
     * again.
     */
    @Recurring("PT1M")
    public void call() {
        if (!mirror.isThere()) return;
        var list = ledger.current();
        for (int turn = 0; turn < MOST_TURNS && ledger.spread() != list.seq(); turn++) {
            mirror.put("recalls.json", list.json().getBytes(StandardCharsets.UTF_8), "application/json");
            mirror.put("recalls.jws", list.jws().getBytes(StandardCharsets.US_ASCII), "application/jose");
            ledger.noteSpread(list.seq());
            list = ledger.current();
        }
    }
}
