package vn.lantoa.coverage.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.Sql;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.crawl.CrawlPortals;
import vn.lantoa.coverage.crawl.StampCaptures;
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

/** Administrators manage portals, officers of the unit read the finds, and only the hub visits. */
@ApplicationScoped
public class PortalScenarios implements Scenarios {
    private static final Set<Caller> PROVINCE = Caller.holdingAtRoot(Role.ADMINISTRATOR);

    private static final Set<Caller> DECIDING = Stream.of(Caller.holding(Role.UPLOADER, Role.RELEASER), PROVINCE)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());

    @Inject
    RegisterPortal register;

    @Inject
    EndPortal end;

    @Inject
    SwitchCrawling turn;

    @Inject
    OrderVisit order;

    @Inject
    DecideFind decide;

    @Inject
    MarkClone mark;

    @Inject
    DecideAlarm decideAlarm;

    @Inject
    ReadAlarms alarms;

    @Inject
    ReadPortals portals;

    @Inject
    ReadFinds finds;

    @Inject
    ReadCapture capture;

    @Inject
    StampCaptures stamps;

    @Inject
    CrawlPortals crawl;

    @Inject
    LetOut letOut;

    @Inject
    Cast cast;

    @Inject
    BlobStorage blobs;

    @Inject
    Sql sql;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(RegisterPortal.class, PROVINCE, by -> () -> register.call(registration(by, scene))),
                Scenario.of(EndPortal.class, PROVINCE, Scenario.untilDone(() -> {
                    var portal = portal(scene);
                    return by -> end.call(new EndPortal.Command(by, portal, cast.today()));
                })),
                Scenario.of(SwitchCrawling.class, PROVINCE, by -> () -> turn.call(by, false)),
                Scenario.of(OrderVisit.class, PROVINCE, Scenario.untilDone(() -> {
                    var portal = portal(scene);
                    return by -> order.call(by, portal);
                })),
                Scenario.of(DecideFind.class, PROVINCE, Scenario.untilDone(() -> {
                    var find = find(scene);
                    return by -> decide.call(new DecideFind.Command(by, find, true));
                })),
                Scenario.of(MarkClone.class, PROVINCE, Scenario.untilDone(() -> {
                    var portal = portal(scene);
                    return by -> mark.call(new MarkClone.Command(by, portal, true));
                })),
                Scenario.hiding(DecideAlarm.class, DECIDING, Scenario.untilDone(() -> {
                    var alarm = alarm(scene);
                    return by -> decideAlarm.call(new DecideAlarm.Command(by, alarm, FindState.FORGED));
                })),
                Scenario.of(
                        ReadAlarms.class,
                        EnumSet.complementOf(EnumSet.of(Caller.ANONYMOUS, Caller.PARTNER)),
                        by -> () -> alarms.call(by, null, null)),
                Scenario.hiding(ReadAlarms.class, Caller.readers(), Scenario.forReaders(() -> {
                    var alarm = alarm(scene);
                    return by -> alarms.exhibit(by, alarm);
                })),
                Scenario.of(
                        ReadPortals.class,
                        EnumSet.complementOf(EnumSet.of(Caller.ANONYMOUS, Caller.PARTNER)),
                        by -> () -> portals.call(by)),
                Scenario.hiding(ReadFinds.class, Caller.readers(), Scenario.forReaders(() -> {
                    var portal = portal(scene);
                    return by -> finds.call(by, portal);
                })),
                Scenario.hiding(ReadCapture.class, Caller.readers(), Scenario.forReaders(() -> {
                    var find = find(scene);
                    return by -> capture.call(by, find);
                })),
                Scenario.hiding(ReadCapture.class, Caller.readers(), Scenario.forReaders(() -> {
                    var find = find(scene);
                    return by -> capture.stamp(by, find);
                })),
                Scenario.hiding(ReadFinds.class, Caller.readers(), Scenario.forReaders(() -> {
                    var team = letOut.team(scene.organisation());
                    var release = letOut.release(team, letOut.asset(team), Reach.PUBLIC, WindowRequest.NOW);
                    return by -> finds.ofRelease(by, release);
                })),
                Scenario.of(CrawlPortals.class, Caller.system(), by -> () -> crawl.call(by)),
                Scenario.of(StampCaptures.class, Caller.system(), by -> () -> stamps.call(by)));
    }

    private RegisterPortal.Command registration(Actor by, Scene scene) {
        return new RegisterPortal.Command(
                by, scene.organisation(), "https://" + cast.unique("cong") + ".example/", cast.today());
    }

    private PortalId portal(Scene scene) {
        return register.call(registration(Actor.SYSTEM, scene));
    }

    /** An alarm about an asset of the organisation, on the portal of another. */
    private AlarmId alarm(Scene scene) {
        var id = UUID.randomUUID();
        var asset = letOut.asset(letOut.team(scene.organisation()));
        var address = "https://" + cast.unique("cong") + ".example/";
        var portal = register.call(new RegisterPortal.Command(Actor.SYSTEM, cast.department(), address, cast.today()));
        try {
            sql.update(
                    """
                    insert into portal_find (id, portal_id, item, page, reason, asset_id, version_number, target, likeness, state,
                        hangs, first_on, last_on, exhibit)
                    values (?, ?, 'x', 'https://x.example/', 'SAME_PICTURE', ?, 1, '', 100, 'ALARM', true, current_date,
                        current_date, ?)""",
                    id,
                    portal.value(),
                    asset.id().value(),
                    stored("hình " + id));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new AlarmId(id);
    }

    private String stored(String text) {
        try {
            var file = Files.writeString(Files.createTempFile("stored", ".bin"), text);
            var sha256 = blobs.put(file, "application/octet-stream").sha256();
            Files.delete(file);
            return sha256.hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A find with a capture. */
    private FindId find(Scene scene) {
        var id = UUID.randomUUID();
        try {
            var capture = stored("bản lưu " + id);
            sql.update(
                    """
                    insert into portal_find (id, portal_id, item, page, reason, target, likeness, state, hangs, first_on, last_on,
                        capture)
                    values (?, ?, 'x', 'https://x.example/', 'HUB_PAGE', '/dv/1', 100, 'PROPOSED', true, current_date,
                        current_date, ?)""",
                    id,
                    portal(scene).value(),
                    capture);
            sql.update("insert into capture_stamp (capture, stamped_at, reply) values (?, now(), 'MAA=')", capture);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new FindId(id);
    }
}
