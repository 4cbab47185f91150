package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.planning.CancelCommand;
import vn.lantoa.release.planning.CancelRelease;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.release.withdrawal.WithdrawCommand;
import vn.lantoa.release.withdrawal.WithdrawRelease;

/** Releases for the tests in the container, as three officers of one agency would make them. */
@ApplicationScoped
public class LetOut {
    /** The officers of one agency. */
    public record Desk(Actor uploader, Actor approver, Actor releaser) {}

    @Inject
    SeededHub hub;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    @Inject
    PlanRelease plan;

    @Inject
    WithdrawRelease withdraw;

    @Inject
    CancelRelease cancel;

    /** The officers of a new agency. */
    public Desk desk() {
        return desk(hub.organisation());
    }

    /** New officers of this agency. */
    public Desk desk(OrganisationId agency) {
        return new Desk(
                hub.officer(agency, Role.UPLOADER),
                hub.officer(agency, Role.APPROVER),
                hub.officer(agency, Role.RELEASER));
    }

    /** A new asset of theirs; the kind is INFOGRAPHIC, the language Vietnamese, the topic III.1. */
    public Asset asset(Desk desk) {
        return hub.asset(hub.organisationOf(desk.uploader()), desk.uploader());
    }

    /** An asset in a language of which there is nothing else: a grant of that language gives this alone. */
    public Asset asset(Desk desk, Language language) {
        return hub.asset(hub.organisationOf(desk.uploader()), language, desk.uploader());
    }

    /** The next version of this asset, approved. */
    public VersionId approved(Desk desk, Asset asset) {
        return approved(desk, hub.ready(asset, desk.uploader(), "một tệp " + UUID.randomUUID()));
    }

    /** A new message with this text, approved. */
    public Asset approvedMessage(Desk desk, String text) {
        var message = hub.message(hub.organisationOf(desk.uploader()), desk.uploader());
        approved(desk, hub.readyMessage(message, desk.uploader(), text));
        return message;
    }

    /** A new message with this text that is out for everyone in this window. */
    public Asset releasedMessage(Desk desk, String text, WindowRequest window) {
        var message = hub.message(hub.organisationOf(desk.uploader()), desk.uploader());
        var version = approved(desk, hub.readyMessage(message, desk.uploader(), text));
        plan.call(new PlanCommand(version, Reach.PUBLIC, window, desk.releaser()));
        return message;
    }

    /** The next version of this asset, released to this reach in this window. */
    public ReleaseId release(Desk desk, Asset asset, Reach reach, WindowRequest window) {
        return plan.call(new PlanCommand(approved(desk, asset), reach, window, desk.releaser()));
    }

    /** This version, approved and released to this reach in this window. */
    public ReleaseId release(Desk desk, VersionId ready, Reach reach, WindowRequest window) {
        return plan.call(new PlanCommand(approved(desk, ready), reach, window, desk.releaser()));
    }

    public void withdraw(Desk desk, ReleaseId release, WithdrawalKind kind) {
        withdraw.call(new WithdrawCommand(release, kind, "Nội dung sai.", null, true, null, desk.releaser()));
    }

    public void cancel(Desk desk, ReleaseId release) {
        cancel.call(new CancelCommand(release, "Hoãn.", desk.releaser()));
    }

    private VersionId approved(Desk desk, VersionId version) {
        var submission = submit.call(new SubmitCommand(version, "", desk.uploader()));
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, desk.approver()));
        return version;
    }
}
