package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.SeededHub;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** The role matrix of similar pictures and same bytes: readers of a draft may see pictures similar to its own. */
@ApplicationScoped
public class LikenessScenarios implements Scenarios {
    @Inject
    SeededHub hub;

    @Inject
    FindLookAlikes find;

    @Inject
    FindSameBytes same;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(
                        FindSameBytes.class,
                        Caller.everybody(),
                        by -> () -> same.call(AssetFixtures.hashOf("bất kỳ"), null, by)),
                Scenario.hiding(FindLookAlikes.class, Caller.readers(), by -> {
                    var asset = hub.asset(scene.organisation(), hub.officer(scene.organisation(), Role.UPLOADER));
                    return () -> find.call(asset.id(), null, by);
                }));
    }
}
