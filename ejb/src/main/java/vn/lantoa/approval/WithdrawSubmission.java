package vn.lantoa.approval;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/** Withdraws the open submission of an asset. Throws a Conflict if a step has already been decided. */
@UseCase
public class WithdrawSubmission {
    @Inject
    Submissions submissions;

    @Inject
    ReviewAccess access;

    @Inject
    Clock clock;

    /** Ends the review; the version may be submitted again. */
    public void call(AssetId asset, Actor by) {
        access.admitSubmitter(by, asset);
        var open = submissions
                .findOpen(asset)
                .map(one -> submissions.getLocked(one.id()))
                .orElseThrow(() -> new Conflict("submission-not-open", "asset:" + asset + " has no open submission"));
        if (!open.decisions().isEmpty())
            throw new Conflict("step-already-decided", "submission:" + open.id() + " has a decision");
        var now = clock.instant();
        open.makeVoid("withdrawn", now);
        access.record(by, "submission-withdrawn", open, new SubmissionWithdrawn(open.id(), open.version(), now));
    }
}
