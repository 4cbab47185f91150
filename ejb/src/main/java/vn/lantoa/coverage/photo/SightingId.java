package vn.lantoa.coverage.photo;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a sighting. */
public record SightingId(UUID value) implements Id {
    /** Parses an id; any other text throws {@link NotFound}. */
    public static SightingId parse(String text) {
        return new SightingId(NotFound.unlessUuid("sighting:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
