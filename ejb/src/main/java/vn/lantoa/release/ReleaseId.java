package vn.lantoa.release;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a release. */
public record ReleaseId(UUID value) implements Id {
    /** Creates a random id. */
    public static ReleaseId random() {
        return new ReleaseId(UUID.randomUUID());
    }

    /** Parses an id; throws {@link NotFound} if the text is not an id. */
    public static ReleaseId parse(String text) {
        return new ReleaseId(NotFound.unlessUuid("release ", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
