package vn.lantoa.asset.inspection;

import java.util.Set;

/** Sound and film: bytes for players, which no office program or browser runs. */
public final class TimedMedia {
    private static final Set<String> CONTAINERS =
            Set.of("application/mxf", "application/mp4", "application/ogg", "application/x-matroska");

    private TimedMedia() {}

    /** True if this media type is one of them. */
    public static boolean includes(String mediaType) {
        return mediaType.startsWith("video/") || mediaType.startsWith("audio/") || CONTAINERS.contains(mediaType);
    }
}
