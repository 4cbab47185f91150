package vn.lantoa.rendition;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a rendition is made. The text of a recipe is kept with what was made by it: whoever changes how it comes out
 * changes the text, and what was made before keeps the old one.
 */
public enum Recipe {
    /** For lists. */
    THUMBNAIL("thumbnail", "image/jpeg", 320, "jpeg q82 320 px srgb no-metadata /1"),
    /** For a look at a picture or at the first page. */
    PREVIEW("preview", "image/jpeg", 1280, "jpeg q85 1280 px srgb no-metadata /1"),
    /** What a player shows before it plays. */
    POSTER("poster", "image/jpeg", 1280, "jpeg q85 1280 px frame srgb no-metadata /1"),
    /** What every browser plays. */
    MP4("mp4", "video/mp4", 1920, "h264 crf23 yuv420p 1080p aac 128k faststart no-metadata /1");

    private final String slug;
    private final String mediaType;
    private final int longEdge;
    private final String text;

    Recipe(String slug, String mediaType, int longEdge, String text) {
        this.slug = slug;
        this.mediaType = mediaType;
        this.longEdge = longEdge;
        this.text = text;
    }

    /** The rendition's name in addresses. */
    public String slug() {
        return slug;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In pixels; never more than the source has, except for drawings, which have none. */
    public int longEdge() {
        return longEdge;
    }

    /** What is kept with the rendition. */
    public String text() {
        return text;
    }

    /** Whether it is one picture. */
    public boolean isPicture() {
        return this != MP4;
    }

    /** The recipe of this name. */
    public static Optional<Recipe> find(String slug) {
        return Stream.of(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }
}
