package vn.lantoa.web.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.social.SocialKit;

/** The social kit of an item as JSON. */
final class SocialKitJson {
    private SocialKitJson() {}

    /** The kit for all networks. */
    @Schema(name = "SocialKit")
    public record Whole(String asset, int version, List<Part> parts) {
        static Whole of(SocialKit kit) {
            return new Whole(
                    kit.asset().toString(),
                    kit.version(),
                    kit.parts().stream().map(Part::of).toList());
        }
    }

    /** The kit for one network. */
    @Schema(name = "SocialKitPart")
    public record Part(
            String network,
            Text caption,
            String shortAddress,
            @Schema(description = "Name of the rendition to post; none where none is ready") @Nullable String rendition,
            @Schema(description = "How often the short address was opened") long visits,
            List<Post> posts) {
        static Part of(SocialKit.Part part) {
            return new Part(
                    part.network().slug(),
                    new Text(
                            part.caption().text(),
                            part.caption().length(),
                            part.network().limit().most()),
                    part.shortAddress(),
                    part.rendition(),
                    part.visits(),
                    part.posts().stream().map(Post::of).toList());
        }
    }

    /**
     * A caption.
     *
     * @param length length as the network counts it
     * @param limit maximum length on the network
     */
    @Schema(name = "SocialCaption")
    public record Text(String text, int length, int limit) {}

    /** A recorded post. */
    @Schema(name = "SocialPost")
    public record Post(String id, String address, String recordedAt) {
        static Post of(SocialKit.Post post) {
            return new Post(
                    post.id().toString(), post.address(), post.recordedAt().toString());
        }
    }

    /** Request body with the network and address of a post. */
    @Schema(name = "NewSocialPost")
    public record New(@Nullable String network, @Nullable String address) {}
}
