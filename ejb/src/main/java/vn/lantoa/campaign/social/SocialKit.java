package vn.lantoa.campaign.social;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * Social media kit of an item.
 *
 * @param version number of the attached version
 */
public record SocialKit(AssetId asset, int version, String title, List<Part> parts) {
    /**
     * Part for one network.
     *
     * @param rendition name of the best picture or video; null if no rendition is ready
     * @param visits number of visits through the short link
     */
    public record Part(
            Network network,
            Caption caption,
            String shortAddress,
            @Nullable String rendition,
            long visits,
            List<Post> posts) {
        Part visited(long times) {
            return new Part(network, caption, shortAddress, rendition, times, posts);
        }
    }

    /** Recorded post. */
    public record Post(SocialPostId id, String network, String address, Instant recordedAt) {}
}
