package vn.lantoa.asset.speaker;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Identity of a language review. */
public record ReviewId(UUID value) implements Id {
    /** @throws NotFound when the text is no id, so that it can name nothing */
    public static ReviewId parse(String text) {
        try {
            return new ReviewId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("language-review:" + text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
