package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Items are for partners; for others they do not exist. */
@ApplicationScoped
public class ItemScenarios implements Scenarios {
    @Inject
    DescribeItem describe;

    @Inject
    GiveEntitlement give;

    @Inject
    LetOut letOut;

    @Inject
    SeededReader reader;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(Scenario.hiding(DescribeItem.class, EnumSet.of(Caller.PARTNER), by -> {
            var asset = released(by, scene);
            return () -> describe.call(by, asset);
        }));
    }

    private AssetId released(Actor by, Scene scene) {
        if (by.kind() == Actor.Kind.PARTNER) {
            var partner = new PartnerId(by.id());
            reader.know(partner, scene.organisation());
            give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        }
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PARTNERS, WindowRequest.NOW);
        return asset.id();
    }
}
