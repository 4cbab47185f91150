package vn.lantoa.campaign.social;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * Social media kit of an item, as the API returns it and the page displays it.
 *
 * @param version number of the attached version
 */
@Schema(name = "SocialKit")
public record SocialKit(
        @Schema(implementation = String.class) AssetId asset,
        int version,
        @JsonbTransient String title,
        List<Part> parts) {
    /** Part for one network. */
    @Schema(name = "SocialKitPart")
    public record Part(
            String network,
            @JsonbTransient String name,
            Caption caption,
            String shortAddress,
            @Schema(description = "Name of the rendition to post; none where none is ready") @Nullable String rendition,
            @Schema(description = "How often the short address was opened") long visits,
            List<Post> posts) {}

    /** Recorded post. */
    @Schema(name = "SocialPost")
    public record Post(
            @Schema(implementation = String.class) SocialPostId id,
            @JsonbTransient String network,
            String address,
            @Schema(implementation = String.class) Instant recordedAt) {}
}
