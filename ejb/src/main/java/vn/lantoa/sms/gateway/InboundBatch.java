package vn.lantoa.sms.gateway;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.sms.contact.NumberKey;

/** Events of one turn, which are recorded together. Not thread-safe; used for one turn. */
final class InboundBatch {
    final List<PartOutcome> outcomes = new ArrayList<>();
    final List<KeptReceipt> receipts = new ArrayList<>();
    final List<NumberKey> optOuts = new ArrayList<>();
    final List<Runnable> taken = new ArrayList<>();

    boolean isEmpty() {
        return outcomes.isEmpty() && receipts.isEmpty() && optOuts.isEmpty();
    }

    /** Acknowledges all events to the SMSC after they are stored. */
    void acknowledge() {
        taken.forEach(Runnable::run);
    }
}
