package vn.lantoa.approval;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Submits the newest version of an asset for review. The route for its organisation and kind determines the steps. */
@UseCase
public class SubmitVersion {
    static final int NOTE_MAX = 2000;

    @Inject
    Versions versions;

    @Inject
    Submissions submissions;

    @Inject
    ReviewAccess access;

    @Inject
    VoidSubmission voiding;

    @Inject
    Clock clock;

    /** Submits the version and returns the new submission's id. */
    public SubmissionId call(SubmitCommand command) {
        var now = clock.instant();
        var seen = versions.get(command.version());
        var owner = access.admitSubmitter(command.by(), seen.asset());
        var version = versions.getLocked(command.version());
        Issues.none()
                .when(command.note().length() > NOTE_MAX, "note", "too-long", NOTE_MAX)
                .throwIfAny();
        requireSubmittable(version);
        submissions.findOpen(version.asset()).ifPresent(open -> overtake(open, version, now));
        var submission = new Submission(
                version,
                owner.organisation(),
                access.planFor(owner),
                command.note().strip(),
                new OfficerId(command.by().id()),
                now);
        submissions.add(submission);
        access.record(
                command.by(),
                "version-submitted",
                submission,
                new VersionSubmitted(submission.id(), version.id(), now));
        return submission.id();
    }

    private void requireSubmittable(AssetVersion version) {
        switch (version.state()) {
            case REFUSED -> throw new Conflict("version-refused", "version:" + version.id() + " was refused");
            case RECEIVED, READY -> {}
        }
        var newest = versions.findNewest(version.asset()).orElse(version);
        if (newest.number() != version.number())
            throw new Conflict("not-the-newest-version", "version " + newest.number() + " is newer");
        if (submissions.findApproved(version.id()).isPresent())
            throw new Conflict("already-approved", "version:" + version.id() + " is approved");
    }

    // the handler of the newer version's event may not have run yet
    private void overtake(Submission open, AssetVersion version, Instant now) {
        if (open.version().equals(version.id()))
            throw new Conflict("already-submitted", "submission:" + open.id() + " is open");
        voiding.overtaken(open, now);
    }
}
