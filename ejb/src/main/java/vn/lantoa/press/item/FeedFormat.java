package vn.lantoa.press.item;

import java.util.Locale;
import vn.lantoa.kernel.NotFound;

/** Format of a feed document. */
public enum FeedFormat {
    /** Atom (RFC 4287) with archives (RFC 5005) and tombstones (RFC 6721). */
    ATOM("application/atom+xml"),
    /** RSS 2.0 with Media RSS and Dublin Core. */
    RSS("application/rss+xml"),
    /** JSON Feed 1.1. */
    JSON("application/feed+json");

    private final String mediaType;

    FeedFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Returns the extension of the document's address, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns the format with the given extension.
     *
     * @throws NotFound if no format has the extension
     */
    public static FeedFormat of(String extension) {
        for (var format : values()) if (format.extension().equals(extension)) return format;
        throw new NotFound("feed format " + extension);
    }
}
