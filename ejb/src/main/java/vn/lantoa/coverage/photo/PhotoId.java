package vn.lantoa.coverage.photo;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a photo of a place, chosen by the phone that sends it. */
public record PhotoId(UUID value) implements Id {
    /** Parses an id; any other text throws {@link NotFound}. */
    public static PhotoId parse(String text) {
        return new PhotoId(NotFound.unlessUuid("photo:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
