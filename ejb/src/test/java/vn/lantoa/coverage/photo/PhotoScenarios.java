package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import vn.lantoa.Sql;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.place.AddPlace;
import vn.lantoa.place.PlaceCode;
import vn.lantoa.place.PlaceContent;
import vn.lantoa.place.PlaceId;
import vn.lantoa.place.ReadPlaces;
import vn.lantoa.release.LetOut;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Anyone at a label sends a photo; officers who manage the unit's places decide on it. */
@ApplicationScoped
public class PhotoScenarios implements Scenarios {
    @Inject
    ReceivePlacePhoto receive;

    @Inject
    DecideSighting decide;

    @Inject
    TakeDownMaterial takeDown;

    @Inject
    ReadPlaceSightings read;

    @Inject
    AddPlace add;

    @Inject
    ReadPlaces places;

    @Inject
    LetOut letOut;

    @Inject
    Cast cast;

    @Inject
    Sql sql;

    @Override
    public List<Scenario> list(Scene scene) {
        var keeping = Caller.holding(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(ReceivePlacePhoto.class, Caller.everybody(), Scenario.forReaders(() -> {
                    var code =
                            new PlaceCode(places.get(Actor.SYSTEM, place(scene)).code());
                    var photo = photo(code);
                    return by ->
                            receive.call(new ReceivePlacePhoto.Command(by, code, photo, Instant.EPOCH, new byte[0]));
                })),
                Scenario.hiding(DecideSighting.class, keeping, Scenario.untilDone(() -> {
                    var id = sighting(scene);
                    return by -> decide.call(new DecideSighting.Command(by, id, true));
                })),
                Scenario.hiding(TakeDownMaterial.class, keeping, Scenario.untilDone(() -> {
                    var id = sighting(scene);
                    return by -> takeDown.call(by, id);
                })),
                Scenario.hiding(ReadPlaceSightings.class, Caller.readers(), Scenario.forReaders(() -> {
                    var code =
                            new PlaceCode(places.get(Actor.SYSTEM, place(scene)).code());
                    var photo = photo(code);
                    return by -> read.picture(by, photo);
                })));
    }

    private PlaceId place(Scene scene) {
        var commune = cast.commune().code();
        var text = new PlaceContent(cast.unique("PN"), "Pa-nô", "billboard", commune, null, null, null, null, "");
        return add.call(new AddPlace.Command(Actor.SYSTEM, scene.organisation(), text));
    }

    private PhotoId photo(PlaceCode code) {
        var id = new PhotoId(UUID.randomUUID());
        receive.call(new ReceivePlacePhoto.Command(Actor.ANONYMOUS, code, id, null, picture()));
        return id;
    }

    private static byte[] picture() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private SightingId sighting(Scene scene) {
        var place = place(scene);
        var photo = photo(new PlaceCode(places.get(Actor.SYSTEM, place).code()));
        var asset = letOut.asset(letOut.team());
        var id = new SightingId(UUID.randomUUID());
        try {
            sql.update(
                    """
                    insert into place_sighting (id, photo_id, place_id, asset_id, version_number, reason, likeness, state)
                    values (?, ?, ?, ?, 1, 'POINTS', 60, 'PROPOSED')""",
                    id.value(),
                    photo.value(),
                    place.value(),
                    asset.id().value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }
}
