package vn.lantoa.distribution.recall;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Boards are for the owner's officers; the partner acknowledges, or a releaser after a telephone call. */
@ApplicationScoped
public class RecallScenarios implements Scenarios {
    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    RecallReceipts receipts;

    @Inject
    AcknowledgeRecall acknowledge;

    @Inject
    AcknowledgeByLink byLink;

    @Inject
    SetRecallDeadlines policy;

    @Inject
    WatchRecalls watch;

    @Inject
    ReadRecalls recalls;

    @Inject
    ReadOwnRecalls own;

    @Inject
    RecallScenarios self;

    @Inject
    Clock clock;

    @Override
    public List<Scenario> list(Scene scene) {
        var acknowledgement = new Acknowledgement("Đã gỡ.", Instant.EPOCH);
        var officers = EnumSet.copyOf(Caller.officers());
        officers.add(Caller.SYSTEM);
        return List.of(
                Scenario.of(AcknowledgeRecall.class, Caller.holding(Role.RELEASER), Scenario.untilDone(() -> {
                    var release = withdrawn(scene);
                    var partner = named(release);
                    return by -> acknowledge.call(new AcknowledgeRecall.Command(by, release, partner, acknowledgement));
                })),
                // the link is the only requirement: without one, every caller is rejected
                Scenario.of(
                        AcknowledgeByLink.class,
                        Caller.everybody(),
                        by -> () -> assertThatThrownBy(() -> byLink.call(RandomToken.fresh(), acknowledgement))
                                .isInstanceOf(NotFound.class)),
                Scenario.of(
                        SetRecallDeadlines.class,
                        Caller.holdingAtRoot(Role.ADMINISTRATOR),
                        by -> () -> policy.call(by, Map.of(WithdrawalKind.NOTICE, 1440))),
                Scenario.of(WatchRecalls.class, Caller.system(), by -> () -> watch.call(by)),
                Scenario.of(ReadRecalls.class, officers, by -> () -> recalls.call(by)),
                Scenario.hiding(ReadRecalls.class, Caller.readers(), Scenario.forReaders(() -> {
                    var release = withdrawn(scene);
                    named(release);
                    return by -> recalls.board(by, release);
                })),
                Scenario.of(ReadOwnRecalls.class, Set.of(Caller.PARTNER), by -> () -> own.call(by)));
    }

    /** A withdrawn release of this organisation. */
    private ReleaseId withdrawn(Scene scene) {
        var team = new LetOut.Team(
                cast.officer(scene.organisation(), Role.UPLOADER),
                cast.officer(scene.organisation(), Role.APPROVER),
                cast.officer(scene.organisation(), Role.RELEASER));
        var release = letOut.release(team, letOut.asset(team), Reach.PUBLIC, WindowRequest.NOW);
        letOut.withdraw(team, release, WithdrawalKind.NOTICE);
        return release;
    }

    private PartnerId named(ReleaseId release) {
        var partner = register.call(Actor.SYSTEM, cast.department());
        self.name(release, partner);
        return partner;
    }

    /** Adds the partner to the board. */
    @Transactional
    public void name(ReleaseId release, PartnerId partner) {
        var now = clock.instant();
        var concern = new RecallReceipts.Concern(partner, RecallReason.ENTITLED);
        receipts.add(release, List.of(concern), now, now.plusSeconds(3600));
    }
}
