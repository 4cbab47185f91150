package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.planning.CancelRelease;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.release.planning.WithdrawRelease;

/** Releases for container tests, made by three officers of one agency. */
@ApplicationScoped
public class LetOut {
    /** The officers of one agency. */
    public record Team(Actor uploader, Actor approver, Actor releaser) {}

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
    public Team team() {
        return team(hub.organisation());
    }

    /** New officers of this agency. */
    public Team team(OrganisationId agency) {
        return new Team(
                hub.officer(agency, Role.UPLOADER),
                hub.officer(agency, Role.APPROVER),
                hub.officer(agency, Role.RELEASER));
    }

    /** A new asset of the agency: INFOGRAPHIC, Vietnamese, topic III.1. */
    public Asset asset(Team team) {
        return hub.asset(hub.organisationOf(team.uploader()), team.uploader());
    }

    /** An asset in an otherwise unused language: a grant of that language contains only this asset. */
    public Asset asset(Team team, Language language) {
        return hub.asset(hub.organisationOf(team.uploader()), language, team.uploader());
    }

    /** The next version of this asset, approved. */
    public VersionId approved(Team team, Asset asset) {
        return approved(team, hub.ready(asset, team.uploader(), "một tệp " + UUID.randomUUID()));
    }

    /** A new message with this text, approved. */
    public Asset approvedMessage(Team team, String text) {
        var message = hub.message(hub.organisationOf(team.uploader()), team.uploader());
        approved(team, hub.readyMessage(message, team.uploader(), text));
        return message;
    }

    /** A new message with this text, released for everyone in this window. */
    public Asset releasedMessage(Team team, String text, WindowRequest window) {
        var message = hub.message(hub.organisationOf(team.uploader()), team.uploader());
        var version = approved(team, hub.readyMessage(message, team.uploader(), text));
        plan.call(new PlanCommand(version, Reach.PUBLIC, window, team.releaser()));
        return message;
    }

    /** The next version of this asset, released to this reach in this window. */
    public ReleaseId release(Team team, Asset asset, Reach reach, WindowRequest window) {
        return plan.call(new PlanCommand(approved(team, asset), reach, window, team.releaser()));
    }

    /** This version, approved and released to this reach in this window. */
    public ReleaseId release(Team team, VersionId ready, Reach reach, WindowRequest window) {
        return plan.call(new PlanCommand(approved(team, ready), reach, window, team.releaser()));
    }

    public void withdraw(Team team, ReleaseId release, WithdrawalKind kind) {
        withdraw.call(new WithdrawCommand(release, kind, "Nội dung sai.", null, true, null, team.releaser()));
    }

    public void cancel(Team team, ReleaseId release) {
        cancel.call(release, "Hoãn.", team.releaser());
    }

    private VersionId approved(Team team, VersionId version) {
        var submission = submit.call(new SubmitCommand(version, "", team.uploader()));
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, team.approver()));
        return version;
    }
}
