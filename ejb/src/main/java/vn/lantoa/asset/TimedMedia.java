package vn.lantoa.asset;

import java.util.Set;

/** Audio and video types. Players read their bytes; no office program or browser executes them. */
public final class TimedMedia {
    private static final Set<String> CONTAINERS =
            Set.of("application/mxf", "application/mp4", "application/ogg", "application/x-matroska");

    private TimedMedia() {}

    /** Returns true if this media type is audio or video. */
    public static boolean includes(String mediaType) {
        return mediaType.startsWith("video/") || mediaType.startsWith("audio/") || CONTAINERS.contains(mediaType);
    }
}
