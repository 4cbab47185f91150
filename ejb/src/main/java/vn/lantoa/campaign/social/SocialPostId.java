package vn.lantoa.campaign.social;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a recorded post. */
public record SocialPostId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not the id of a post
     */
    public static SocialPostId parse(String text) {
        return new SocialPostId(NotFound.unlessUuid("social-post:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
