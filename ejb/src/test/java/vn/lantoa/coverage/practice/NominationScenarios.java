package vn.lantoa.coverage.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Uploaders and releasers of a unit nominate and withdraw, those who decide on reports decide, officers read. */
@ApplicationScoped
public class NominationScenarios implements Scenarios {
    private static final Set<Caller> NOMINATING = Caller.holding(Role.UPLOADER, Role.RELEASER);

    @Inject
    NominatePractice nominate;

    @Inject
    WithdrawNomination withdraw;

    @Inject
    DecideNomination decide;

    @Inject
    ReadNominations read;

    @Inject
    LetOut letOut;

    @Inject
    Cast cast;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(NominatePractice.class, NOMINATING, Scenario.untilDone(() -> {
                    var asset = released(scene);
                    return by -> nominate.call(new NominatePractice.Command(by, scene.organisation(), text(asset)));
                })),
                Scenario.of(WithdrawNomination.class, NOMINATING, Scenario.untilDone(() -> {
                    var id = made(scene);
                    return by -> withdraw.call(by, id);
                })),
                Scenario.of(
                        DecideNomination.class,
                        Caller.holdingAtRoot(Role.APPROVER, Role.ADMINISTRATOR),
                        Scenario.untilDone(() -> {
                            var id = made(scene);
                            return by -> decide.call(new DecideNomination.Command(by, id, false, "Chưa rõ kết quả."));
                        })),
                Scenario.of(
                        ReadNominations.class,
                        EnumSet.complementOf(EnumSet.of(Caller.ANONYMOUS, Caller.PARTNER)),
                        by -> () -> read.call(by, cast.today().getYear(), null)));
    }

    private NominationId made(Scene scene) {
        return nominate.call(new NominatePractice.Command(Actor.SYSTEM, scene.organisation(), text(released(scene))));
    }

    private AssetId released(Scene scene) {
        var team = letOut.team(scene.organisation());
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        return asset.id();
    }

    private NominationText text(AssetId asset) {
        return new NominationText(asset.toString(), cast.today().getYear(), "1.4", "Đã đến từng nhà trong xã.");
    }
}
