package vn.lantoa.distribution.recall;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.distribution.recall.letter.LetterKind;
import vn.lantoa.distribution.recall.letter.WriteRecallLetters;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;

/** Puts every partner who may hold a withdrawn release on its board, and writes to it at once. */
@Stateless
public class NameConcerned implements EventHandler<ReleaseWithdrawn> {
    @Inject
    ConcernedPartners concerned;

    @Inject
    RecallPolicies policies;

    @Inject
    RecallReceipts receipts;

    @Inject
    WriteRecallLetters letters;

    @Override
    public void on(ReleaseWithdrawn event) {
        var dueAt = event.at().plus(policies.of(event.kind()));
        concerned.of(event.release()).forEach((partner, reasons) -> receipts.add(
                        event.release(), partner, reasons, event.at(), dueAt)
                .ifPresent(receipt -> letters.to(partner, receipt, LetterKind.RECALL, event.at())));
    }
}
