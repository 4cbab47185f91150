package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.LineageFixtures;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.speaker.AskSpeaker;
import vn.lantoa.asset.speaker.ReadSpeakers;
import vn.lantoa.asset.speaker.RecordSpeakerVerdict;
import vn.lantoa.asset.speaker.SpeakerVerdict;
import vn.lantoa.asset.storage.CheckStorage;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.parity.ReadMatrix;
import vn.lantoa.release.parity.ReadParity;
import vn.lantoa.release.planning.CancelRelease;
import vn.lantoa.release.planning.CancelWithdrawal;
import vn.lantoa.release.planning.ChangeRelease;
import vn.lantoa.release.planning.ChangeRelease.ChangeCommand;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.release.planning.PlanWithdrawal;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.release.planning.WithdrawRelease;
import vn.lantoa.release.quarantine.LiftQuarantine;
import vn.lantoa.release.quarantine.QuarantineLedger;
import vn.lantoa.release.quarantine.ReadQuarantine;
import vn.lantoa.release.reading.ReadReady;
import vn.lantoa.release.reading.ReadRelease;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Scenarios of releasing: releasers release and withdraw; holders of any role there read. */
@ApplicationScoped
public class ReleaseScenarios implements Scenarios {
    @Inject
    SeededHub hub;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    @Inject
    PlanRelease plan;

    @Inject
    ChangeRelease change;

    @Inject
    CancelRelease cancel;

    @Inject
    WithdrawRelease withdraw;

    @Inject
    PlanWithdrawal planWithdrawal;

    @Inject
    CancelWithdrawal cancelWithdrawal;

    @Inject
    ReadRelease read;

    @Inject
    ReadReady ready;

    @Inject
    ReadParity parity;

    @Inject
    ReadMatrix matrix;

    @Inject
    AskSpeaker ask;

    @Inject
    RecordSpeakerVerdict verdict;

    @Inject
    ReadSpeakers speakers;

    @Inject
    CheckStorage checkStorage;

    @Inject
    QuarantineLedger quarantine;

    @Inject
    ReadQuarantine readQuarantine;

    @Inject
    LiftQuarantine liftQuarantine;

    @Inject
    Clock clock;

    @Override
    public List<Scenario> list(Scene scene) {
        var releasers = Caller.holding(Role.RELEASER);
        var readers = Caller.readers();
        return List.of(
                Scenario.of(PlanRelease.class, releasers, Scenario.untilDone(() -> {
                    var version = approved(scene.organisation());
                    return by -> plan.call(new PlanCommand(version, Reach.INTERNAL, WindowRequest.NOW, by));
                })),
                Scenario.of(ChangeRelease.class, releasers, Scenario.untilDone(() -> {
                    var release = waiting(scene.organisation());
                    var later = new WindowRequest(clock.instant().plus(Duration.ofDays(2)), null, null);
                    return by -> change.call(new ChangeCommand(release, later, null, by));
                })),
                Scenario.of(CancelRelease.class, releasers, Scenario.untilDone(() -> {
                    var release = waiting(scene.organisation());
                    return by -> cancel.call(release, "", by);
                })),
                Scenario.of(WithdrawRelease.class, releasers, Scenario.untilDone(() -> {
                    var release = published(scene.organisation());
                    return by -> withdraw.call(
                            new WithdrawCommand(release, WithdrawalKind.NOTICE, "Sai.", null, false, null, by));
                })),
                Scenario.of(PlanWithdrawal.class, releasers, Scenario.untilDone(() -> {
                    var release = published(scene.organisation());
                    return by -> planWithdrawal.call(new PlanWithdrawal.Command(release, "Sai.", 1, by));
                })),
                Scenario.of(CancelWithdrawal.class, releasers, Scenario.untilDone(() -> {
                    var release = published(scene.organisation());
                    var releaser = hub.officer(scene.organisation(), Role.RELEASER);
                    planWithdrawal.call(new PlanWithdrawal.Command(release, "Sai.", 1, releaser));
                    return by -> cancelWithdrawal.call(release, by);
                })),
                Scenario.hiding(ReadRelease.class, readers, Scenario.forReaders(() -> {
                    var release = waiting(scene.organisation());
                    return by -> read.call(release, by);
                })),
                Scenario.hiding(AskSpeaker.class, Caller.holding(Role.UPLOADER), by -> {
                    var variant = variant(scene.organisation());
                    return () -> ask.call(asking(variant, by));
                }),
                Scenario.hiding(RecordSpeakerVerdict.class, Caller.holding(Role.UPLOADER), Scenario.untilDone(() -> {
                    var variant = variant(scene.organisation());
                    var asked = ask.call(asking(variant, Actor.SYSTEM));
                    return by -> verdict.call(
                            new RecordSpeakerVerdict.Command(variant, 1, asked, SpeakerVerdict.CONFIRMED, "", by));
                })),
                Scenario.hiding(ReadSpeakers.class, readers, Scenario.forReaders(() -> {
                    var variant = variant(scene.organisation());
                    return by -> speakers.call(variant, 1, by);
                })),
                Scenario.of(ReadMatrix.class, Caller.everybody(), by -> () -> matrix.call(by)),
                Scenario.hiding(ReadRelease.class, readers, Scenario.forReaders(() -> {
                    var maker = hub.officer(scene.organisation(), Role.UPLOADER);
                    var asset = hub.asset(scene.organisation(), maker);
                    hub.ready(asset, maker, "cửa " + UUID.randomUUID());
                    return by -> read.gates(asset.id(), 1, by);
                })),
                Scenario.hiding(ReadParity.class, readers, by -> {
                    var maker = hub.officer(scene.organisation(), Role.UPLOADER);
                    var asset = hub.asset(scene.organisation(), maker);
                    return () -> parity.call(asset.id(), by);
                }),
                Scenario.of(
                        CheckStorage.class,
                        Caller.holdingAtRoot(Role.ADMINISTRATOR, Role.AUDITOR),
                        by -> () -> checkStorage.call(by)),
                Scenario.of(
                        ReadQuarantine.class,
                        Caller.holdingAtRoot(Role.ADMINISTRATOR),
                        by -> () -> readQuarantine.call(by)),
                Scenario.of(LiftQuarantine.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), Scenario.untilDone(() -> {
                    var infected = infected(scene.organisation());
                    return by -> liftQuarantine.call(infected, by);
                })),
                Scenario.of(ReadReady.class, Caller.everybody(), by -> () -> ready.call(by)));
    }

    private AssetId variant(OrganisationId organisation) {
        var maker = hub.officer(organisation, Role.UPLOADER);
        var source = hub.asset(organisation, maker);
        var first = hub.ready(source, maker, "gốc " + UUID.randomUUID());
        var variant = hub.variant(source, first, "km", maker);
        hub.ready(variant, maker, "dịch " + UUID.randomUUID(), LineageFixtures.from(first));
        return variant.id();
    }

    private Sha256 infected(OrganisationId organisation) {
        var maker = hub.officer(organisation, Role.UPLOADER);
        var content = "nhiễm " + UUID.randomUUID();
        hub.ready(hub.asset(organisation, maker), maker, content);
        quarantine.hold(AssetFixtures.hashOf(content), "Trial");
        return AssetFixtures.hashOf(content);
    }

    private static AskSpeaker.Command asking(AssetId variant, Actor by) {
        return new AskSpeaker.Command(variant, 1, "Người nói tiếng Khmer", "giáo viên", "", by);
    }

    private VersionId approved(OrganisationId organisation) {
        var maker = hub.officer(organisation, Role.UPLOADER);
        var approver = hub.officer(organisation, Role.APPROVER);
        var version = hub.ready(hub.asset(organisation, maker), maker, "vai trò " + UUID.randomUUID());
        var submission = submit.call(new SubmitCommand(version, "", maker));
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, approver));
        return version;
    }

    private ReleaseId waiting(OrganisationId organisation) {
        var tomorrow = new WindowRequest(clock.instant().plus(Duration.ofDays(1)), null, null);
        return plan.call(new PlanCommand(approved(organisation), Reach.INTERNAL, tomorrow, Actor.SYSTEM));
    }

    private ReleaseId published(OrganisationId organisation) {
        return plan.call(new PlanCommand(approved(organisation), Reach.INTERNAL, WindowRequest.NOW, Actor.SYSTEM));
    }
}
