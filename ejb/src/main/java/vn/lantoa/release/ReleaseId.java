package vn.lantoa.release;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The identity of one release. */
public record ReleaseId(UUID value) implements Id {
    /** A new id. */
    public static ReleaseId random() {
        return new ReleaseId(UUID.randomUUID());
    }

    /** Reads an id; any other text is the id of no release and throws {@link NotFound}. */
    public static ReleaseId parse(String text) {
        return new ReleaseId(NotFound.unlessUuid("release ", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
