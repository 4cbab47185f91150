package vn.lantoa.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Uploaders, releasers and administrators of a unit manage its places, and the unit's officers read them. */
@ApplicationScoped
public class PlaceScenarios implements Scenarios {
    static final Set<Caller> KEEPING = Caller.holding(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR);

    @Inject
    AddPlace add;

    @Inject
    ChangePlace change;

    @Inject
    ClosePlace close;

    @Inject
    ImportPlaces importPlaces;

    @Inject
    ReadPlaces read;

    @Inject
    Cast cast;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(
                        AddPlace.class,
                        KEEPING,
                        by -> () -> add.call(new AddPlace.Command(by, scene.organisation(), text(cast.unique("PN"))))),
                Scenario.of(ChangePlace.class, KEEPING, Scenario.untilDone(() -> {
                    var reference = cast.unique("PN");
                    var id = add(scene, reference);
                    return by -> change.call(new ChangePlace.Command(by, id, text(reference)));
                })),
                Scenario.of(ClosePlace.class, KEEPING, Scenario.untilDone(() -> {
                    var id = add(scene, cast.unique("PN"));
                    return by -> close.call(new ClosePlace.Command(by, id, "Đã tháo dỡ."));
                })),
                Scenario.of(
                        ImportPlaces.class,
                        KEEPING,
                        by -> () -> importPlaces.call(new ImportPlaces.Command(
                                by,
                                scene.organisation(),
                                "reference,name,kind,commune\nPN-1,Pa-nô,billboard," + commune() + "\n",
                                true))),
                Scenario.hiding(
                        ReadPlaces.class,
                        Caller.readers(),
                        by -> () ->
                                read.call(by, new PlaceFilter("", scene.organisation(), null, null, null), null, 1)));
    }

    private PlaceId add(Scene scene, String reference) {
        return add.call(new AddPlace.Command(Actor.SYSTEM, scene.organisation(), text(reference)));
    }

    private PlaceContent text(String reference) {
        return new PlaceContent(reference, "Pa-nô", "billboard", commune(), null, null, null, null, "")
                .at("10.9, 106.8", "300 x 200");
    }

    private String commune() {
        return cast.commune().code();
    }
}
