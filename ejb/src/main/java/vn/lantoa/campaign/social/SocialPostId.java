package vn.lantoa.campaign.social;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a recorded post. */
public record SocialPostId(UUID value) implements Id {
    /** Reads an id; any other text is the id of no post and throws {@link NotFound}. */
    public static SocialPostId parse(String text) {
        return new SocialPostId(NotFound.unlessUuid("social-post:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
