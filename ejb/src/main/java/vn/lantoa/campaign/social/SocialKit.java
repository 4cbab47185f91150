package vn.lantoa.campaign.social;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * The kit for posting an item, for each network.
 *
 * @param version number of the version that is attached
 */
public record SocialKit(AssetId asset, int version, String title, List<Part> parts) {
    public SocialKit {
        parts = List.copyOf(parts);
    }

    /**
     * The part for one network.
     *
     * @param rendition name of the best picture or film there is; null where none is ready or there is none
     * @param visits how many have followed the short address
     */
    public record Part(
            Network network,
            Caption caption,
            String shortAddress,
            @Nullable String rendition,
            long visits,
            List<Post> posts) {
        public Part {
            posts = List.copyOf(posts);
        }

        Part visited(long times) {
            return new Part(network, caption, shortAddress, rendition, times, posts);
        }
    }

    /** A recorded post. */
    public record Post(SocialPostId id, String network, String address, Instant recordedAt) {}
}
