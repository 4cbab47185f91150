package vn.lantoa.asset.inspection;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Media types that are one kind of bytes under several names. Two types of one family are no contradiction; two of
 * different families are.
 */
enum MediaFamily {
    ISO_MEDIA(
            "video/mp4", "video/quicktime", "video/x-m4v", "video/3gpp", "audio/mp4", "audio/x-m4a", "application/mp4"),
    MATROSKA("video/webm", "audio/webm", "video/x-matroska", "audio/x-matroska", "application/x-matroska"),
    OGG("audio/ogg", "audio/opus", "audio/vorbis", "audio/speex", "video/ogg", "application/ogg"),
    WAVE("audio/wav", "audio/x-wav", "audio/vnd.wave", "audio/wave"),
    FLAC("audio/flac", "audio/x-flac", "audio/x-oggflac"),
    AAC("audio/aac", "audio/x-aac"),
    MPEG_AUDIO("audio/mpeg", "audio/mp3"),
    MPEG_VIDEO("video/mpeg", "video/mp2p", "video/mp2t"),
    AVI("video/x-msvideo", "video/avi"),
    MXF("application/mxf"),
    HEIF("image/heic", "image/heif", "image/avif"),
    POSTSCRIPT("application/postscript", "application/illustrator"),
    PDF("application/pdf", "application/illustrator");

    private static final Set<MediaFamily> TIMED =
            Set.of(ISO_MEDIA, MATROSKA, OGG, WAVE, FLAC, AAC, MPEG_AUDIO, MPEG_VIDEO, AVI, MXF);
    private static final Set<String> UNKNOWN = Set.of("application/octet-stream", "");

    private final Set<String> types;

    MediaFamily(String... types) {
        this.types = Set.of(types);
    }

    /** Whether bytes of the detected type may go under the type they are said to be. */
    static boolean agree(String said, String detected) {
        if (said.equals(detected)) return true;
        if (isText(said) && isText(detected)) return !isMarkup(detected) || isMarkup(said);
        if (isPackage(said) && detected.equals("application/zip")) return true;
        // Raw audio and old video have no magic number of their own; ffmpeg has the last word on them.
        if (isTimed(said) && isUnknown(detected)) return true;
        return Stream.of(values()).anyMatch(family -> family.types.contains(said) && family.types.contains(detected));
    }

    /** Whether it is sound or moving pictures: bytes that are no program for any parser but the players'. */
    static boolean isTimed(String type) {
        return type.startsWith("video/")
                || type.startsWith("audio/")
                || TIMED.stream().anyMatch(family -> family.types.contains(type));
    }

    static boolean isUnknown(String type) {
        return UNKNOWN.contains(type);
    }

    private static boolean isText(String type) {
        return type.startsWith("text/")
                || type.equals("application/x-subrip")
                || type.equals("application/ttml+xml")
                || type.equals("application/xml");
    }

    /** HTML under the name of plain text is no mistake of a detector. */
    private static boolean isMarkup(String type) {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    /** A ZIP with rules for its content, which the first bytes alone do not show. */
    private static boolean isPackage(String type) {
        return type.startsWith("application/vnd.openxmlformats-officedocument.")
                || type.startsWith("application/vnd.oasis.opendocument.")
                || type.equals("application/epub+zip");
    }
}
