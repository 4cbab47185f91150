package vn.lantoa.sms.gateway;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.sms.guard.NumberKey;

/** The input of one turn that is to be recorded. Used by one thread, for one turn. */
final class InboundBatch {
    final List<PartOutcome> outcomes = new ArrayList<>();
    final List<KeptReceipt> receipts = new ArrayList<>();
    final List<NumberKey> optOuts = new ArrayList<>();
    final List<Runnable> taken = new ArrayList<>();

    boolean isEmpty() {
        return outcomes.isEmpty() && receipts.isEmpty() && optOuts.isEmpty();
    }

    /** Acknowledges all of it to the company, once it is kept. */
    void acknowledge() {
        taken.forEach(Runnable::run);
    }
}
