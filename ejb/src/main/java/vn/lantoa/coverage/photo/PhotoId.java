package vn.lantoa.coverage.photo;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a photo of a place, which the phone that sends it has chosen. */
public record PhotoId(UUID value) implements Id {
    /** Reads an id; any other text is the id of nothing and throws {@link NotFound}. */
    public static PhotoId parse(String text) {
        return new PhotoId(NotFound.unlessUuid("photo:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
