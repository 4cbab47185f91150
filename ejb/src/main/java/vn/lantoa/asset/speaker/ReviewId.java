package vn.lantoa.asset.speaker;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a language review. */
public record ReviewId(UUID value) implements Id {
    /** @throws NotFound if the text is not a UUID */
    public static ReviewId parse(String text) {
        return new ReviewId(NotFound.unlessUuid("language-review:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
