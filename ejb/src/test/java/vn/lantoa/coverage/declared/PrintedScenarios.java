package vn.lantoa.coverage.declared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Uploaders, releasers and administrators of a unit count for it, and the unit's officers read. */
@ApplicationScoped
public class PrintedScenarios implements Scenarios {
    private static final Set<Caller> COUNTING = Caller.holding(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR);

    @Inject
    RecordPrint print;

    @Inject
    RecordVisits visits;

    @Inject
    ReadPrinted read;

    @Inject
    LetOut letOut;

    @Inject
    Cast cast;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(RecordPrint.class, COUNTING, Scenario.forReaders(() -> {
                    var text = text();
                    return by -> print.call(new RecordPrint.Command(by, scene.organisation(), PrintKind.ORDERED, text));
                })),
                Scenario.of(RecordVisits.class, COUNTING, Scenario.forReaders(() -> {
                    var text = text();
                    var commune = cast.commune().id();
                    return by -> visits.call(new RecordVisits.Command(by, scene.organisation(), commune, text));
                })),
                Scenario.hiding(
                        ReadPrinted.class,
                        EnumSet.complementOf(EnumSet.of(Caller.ANONYMOUS, Caller.PARTNER)),
                        by -> () -> read.call(by)));
    }

    private PrintedText text() {
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        return new PrintedText("/a/" + asset.id(), cast.today().toString(), "10");
    }
}
