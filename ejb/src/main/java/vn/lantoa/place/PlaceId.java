package vn.lantoa.place;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a place. */
public record PlaceId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not a UUID
     */
    public static PlaceId parse(String text) {
        return new PlaceId(NotFound.unlessUuid("place:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
