package vn.lantoa.campaign.social;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** The id of a recorded post. */
public record SocialPostId(UUID value) {
    /** Reads an id; any other text is the id of no post and throws {@link NotFound}. */
    public static SocialPostId parse(String text) {
        try {
            return new SocialPostId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("social-post:" + (text.length() > 40 ? "…" : text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
