package vn.lantoa.place;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a place. */
public record PlaceId(UUID value) implements Id {
    /** Reads an id; any other text is the id of no place and throws {@link NotFound}. */
    public static PlaceId parse(String text) {
        return new PlaceId(NotFound.unlessUuid("place:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
