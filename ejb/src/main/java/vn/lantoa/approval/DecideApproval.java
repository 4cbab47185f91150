package vn.lantoa.approval;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Approves a step of a submission, or returns the submission with a reason. */
@UseCase
public class DecideApproval {
    private static final int REASON_MAX = 2000;

    @Inject
    Submissions submissions;

    @Inject
    Versions versions;

    @Inject
    VersionMakers makers;

    @Inject
    ReviewAccess access;

    @Inject
    Comments comments;

    @Inject
    Clock clock;

    /** Records the decision permanently, together with the seal of the decided content. */
    public void call(DecideCommand command) {
        var now = clock.instant();
        access.lock(submissions.assetOf(command.submission()));
        var submission = submissions.getLocked(command.submission());
        access.admitDecider(command.by(), submission);
        var isReturn = command.verdict() == Verdict.RETURN;
        Issues.none()
                .when(command.verdict() == null, "decision", "missing")
                .when(isReturn && command.reason().isBlank(), "reason", "missing")
                .when(command.reason().length() > REASON_MAX, "reason", "too-long", REASON_MAX)
                .throwIfAny();
        var version = versions.get(submission.version());
        requireAsSeen(command, submission, version);
        var by = new OfficerId(command.by().id());
        var part = makers.check(by, submission, version);
        if (!part.isEmpty()) throw new Rejected("decider-took-part", part);
        if (isReturn) sendBack(command, submission, by, now);
        else approve(command, submission, version, now);
    }

    private void sendBack(DecideCommand command, Submission submission, OfficerId by, Instant now) {
        submission.sendBack(command.reason().strip(), by, now);
        comments.addReason(submission, command.reason().strip(), by, now);
        var event = new VersionReturned(submission.id(), submission.version(), now);
        access.record(command.by(), "version-returned", submission, event);
    }

    private void approve(DecideCommand command, Submission submission, AssetVersion version, Instant now) {
        if (!version.isReady())
            throw new Conflict("version-not-ready", "version:" + version.id() + " is " + version.state());
        submission.approve(command.reason().strip(), new OfficerId(command.by().id()), now);
        if (submission.isOpen()) {
            var event = new StepApproved(submission.id(), submission.version(), now);
            access.record(command.by(), "step-approved", submission, event);
        } else {
            var event = new VersionApproved(submission.id(), submission.version(), now);
            access.record(command.by(), "version-approved", submission, event);
        }
    }

    /** Checks that the submission is open, and that its seal and step have not changed since the decider saw them. */
    private void requireAsSeen(DecideCommand command, Submission submission, AssetVersion version) {
        if (!submission.isOpen())
            throw new Conflict("submission-not-open", "submission:" + submission.id() + " is " + submission.state());
        var seal = command.seal();
        if (!version.seal().equals(submission.seal()) || (seal != null && !seal.equals(submission.seal())))
            throw new Conflict("seal-changed", "the viewed version is not the one under review");
        if (versions.findNewest(version.asset())
                .filter(newest -> newest.number() > version.number())
                .isPresent()) throw new Conflict("newer-version-sealed", "version:" + version.id() + " was superseded");
        var step = command.step();
        if (step != null && step != submission.step())
            throw new Conflict("step-already-decided", "step " + submission.step() + " is the current step");
    }

    /**
     * Decision about a submission.
     *
     * @param reason required for a return
     * @param seal the seal that the decider saw; null if the caller did not send it
     * @param step the step that the decider saw; null if the caller did not send it
     */
    public record DecideCommand(
            SubmissionId submission,
            @Nullable Verdict verdict,
            String reason,
            @Nullable Sha256 seal,
            @Nullable Integer step,
            Actor by) {}
}
