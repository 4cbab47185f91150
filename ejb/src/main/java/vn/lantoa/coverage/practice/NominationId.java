package vn.lantoa.coverage.practice;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a nomination. */
public record NominationId(UUID value) implements Id {
    /** Parses an id; throws {@link NotFound} if the text is not a UUID. */
    public static NominationId parse(String text) {
        return new NominationId(NotFound.unlessUuid("nomination:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
