package vn.lantoa.asset;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Media types accepted by the hub, in groups. */
final class MediaTypes {
    static final Set<String> IMAGES = Set.of(
            "image/jpeg",
            "image/png",
            "image/webp",
            "image/gif",
            "image/svg+xml",
            "image/tiff",
            "image/avif",
            "image/heic");
    static final Set<String> VIDEOS = Set.of(
            "video/mp4",
            "video/quicktime",
            "video/webm",
            "video/x-matroska",
            "video/mpeg",
            "video/x-msvideo",
            "application/mxf");
    static final Set<String> AUDIO = Set.of(
            "audio/mpeg",
            "audio/mp4",
            "audio/ogg",
            "audio/opus",
            "audio/wav",
            "audio/x-wav",
            "audio/vnd.wave",
            "audio/flac",
            "audio/x-flac",
            "audio/aac",
            "audio/webm");
    static final Set<String> SUBTITLES = Set.of("text/vtt", "application/x-subrip", "application/ttml+xml");
    static final Set<String> TEXTS = Set.of(
            "text/plain",
            "text/markdown",
            "text/html",
            "application/pdf",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    static final Set<String> SLIDES = Set.of(
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation");
    static final Set<String> BOOKS = Set.of("application/pdf", "application/epub+zip");
    static final Set<String> PRINTS = Set.of("application/pdf", "application/postscript", "image/tiff");

    private MediaTypes() {}

    @SafeVarargs
    static Set<String> any(Set<String>... groups) {
        return Stream.of(groups).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
