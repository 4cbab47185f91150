package vn.lantoa.campaign.social;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** Which recorded post. */
public record SocialPostId(UUID value) {
    /** The one written so; anything else is an id that nobody has. */
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
