package vn.lantoa.coverage.portal;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of an alarm, which is the id of its find or sighting. */
public record AlarmId(UUID value) implements Id {
    /** Parses an id; any other text throws {@link NotFound}. */
    public static AlarmId parse(String text) {
        return new AlarmId(NotFound.unlessUuid("alarm:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
