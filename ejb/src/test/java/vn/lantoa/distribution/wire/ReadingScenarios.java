package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Every partner's reads are recorded; reading statistics are for administrators of the whole. */
@ApplicationScoped
public class ReadingScenarios implements Scenarios {
    @Inject
    NoteReading note;

    @Inject
    WatchSilence watch;

    @Inject
    ReadReadings read;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(NoteReading.class, Caller.everybody(), by -> () -> note.call(by, ReadingChannel.WIRE, 1L)),
                Scenario.of(WatchSilence.class, Caller.system(), by -> () -> watch.call(by)),
                Scenario.of(
                        ReadReadings.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), by -> () -> read.call(by, null)));
    }
}
