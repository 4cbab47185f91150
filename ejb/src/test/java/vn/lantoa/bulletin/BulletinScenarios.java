package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Releasers create bulletins, release urgent ones, withdraw them, and record play-outs. */
@ApplicationScoped
public class BulletinScenarios implements Scenarios {
    private final Map<OrganisationId, AssetId> assets = new ConcurrentHashMap<>();

    @Inject
    SeededHub hub;

    @Inject
    LetOut letOut;

    @Inject
    MakeBulletin make;

    @Inject
    HoldBulletin hold;

    @Inject
    LetOutBulletin letOutUrgent;

    @Inject
    WithdrawBulletin withdraw;

    @Inject
    RecordPlayout record;

    @Inject
    AssignPlayouts assign;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Override
    public List<Scenario> list(Scene scene) {
        var releasers = Caller.holding(Role.RELEASER);
        return List.of(
                Scenario.hiding(MakeBulletin.class, releasers, by -> {
                    var command = command(scene, BulletinPriority.NORMAL, by);
                    return () -> make.call(command);
                }),
                Scenario.hiding(HoldBulletin.class, releasers, by -> {
                    var command = command(scene, BulletinPriority.NORMAL, by);
                    return () -> hold.call(command);
                }),
                Scenario.hiding(LetOutBulletin.class, releasers, Scenario.untilDone(() -> {
                    var one = make.call(command(scene, BulletinPriority.URGENT, Actor.SYSTEM));
                    return by -> letOutUrgent.call(one, "Công điện", by);
                })),
                Scenario.hiding(WithdrawBulletin.class, releasers, by -> {
                    var one = make.call(command(scene, BulletinPriority.NORMAL, Actor.SYSTEM));
                    return () -> withdraw.call(one, "Sai giờ.", by);
                }),
                Scenario.hiding(RecordPlayout.class, releasers, by -> {
                    var one = make.call(command(scene, BulletinPriority.NORMAL, Actor.SYSTEM));
                    var commune = hub.commune();
                    return () -> record.call(
                            new Playout(one, commune, "", clock.instant(), Playout.Outcome.PLAYED, 30, ""), by);
                }),
                Scenario.of(AssignPlayouts.class, releasers, by -> () -> {
                    // nothing is assigned: the right is checked first
                    try {
                        assign.call(new AssignPlayouts.Command(by, scene.organisation(), "Loa", "L1"));
                    } catch (Rejected expected) {
                        return;
                    }
                }));
    }

    private MakeBulletin.Command command(Scene scene, BulletinPriority priority, Actor by) {
        var asset = assets.computeIfAbsent(scene.organisation(), this::released);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var urgent = priority == BulletinPriority.URGENT;
        var schedule = new BulletinSchedule(
                today, today.plusDays(1), Set.of(), urgent ? List.of() : List.of(LocalTime.of(5, 30)), zone);
        var kind = new BulletinSpec.Kind(BulletinMedium.RADIO, priority, BulletinVoice.ANNOUNCER);
        return new MakeBulletin.Command(asset, new BulletinSpec(kind, 60, List.of(), List.of(), schedule), null, by);
    }

    private AssetId released(OrganisationId organisation) {
        var team = new LetOut.Team(
                hub.officer(organisation, Role.UPLOADER), hub.officer(organisation, Role.APPROVER), Actor.SYSTEM);
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        return asset.id();
    }
}
