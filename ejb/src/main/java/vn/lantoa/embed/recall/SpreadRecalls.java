package vn.lantoa.embed.recall;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import vn.lantoa.asset.storage.MirrorStore;
import vn.lantoa.kernel.UseCase;

/** Brings the newest list to the second place, if there is one and it is not there yet. */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class SpreadRecalls {
    private static final int MOST_TURNS = 5;

    @Inject
    RecallLedger ledger;

    @Inject
    MirrorStore mirror;

    /**
     * Brings the list. Another node may bring an older one at the same time: whoever sees a newer list afterwards
     * brings that.
     */
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
