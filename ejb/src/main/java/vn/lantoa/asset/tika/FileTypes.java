package vn.lantoa.asset.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/**
 * Detector of a file's type by its name and by its first bytes, and comparison of the two types. Does not parse the
 * file; a separate process does.
 */
public final class FileTypes {
    /** The type of an unknown file. */
    public static final String UNKNOWN = "application/octet-stream";

    /** The number of bytes examined at the beginning of a file. */
    public static final int HEAD_BYTES = 64 << 10;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final MediaTypeRegistry REGISTRY = TYPES.getMediaTypeRegistry();

    /** The hub's names of media types, by other names of these types, for example in Tika's registry. */
    private static final Map<String, String> OURS = Map.of(
            "audio/vnd.wave", "audio/wav",
            "audio/x-flac", "audio/flac",
            "audio/x-aac", "audio/aac",
            "audio/vorbis", "audio/ogg",
            "audio/mp3", "audio/mpeg",
            "video/x-m4v", "video/mp4",
            "image/jpg", "image/jpeg",
            "image/heif", "image/heic",
            "text/srt", "application/x-subrip",
            "text/x-web-markdown", "text/markdown");

    private static final Map<String, String> BY_EXTENSION =
            Map.of("weba", "audio/webm", "dfxp", "application/ttml+xml");

    /** Families of types that share a container format and differ only in brands, which programs set inconsistently. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("video/mp4", "video/quicktime", "audio/mp4", "video/3gpp", "application/mp4"),
            Set.of("image/heic", "image/avif"),
            Set.of("audio/webm", "video/webm", "video/x-matroska", "application/x-matroska"),
            Set.of("audio/ogg", "audio/opus", "application/ogg"));

    /** The boxes with which old QuickTime files begin. */
    private static final Pattern BOX = Pattern.compile("(?s)^.{4}(moov|mdat|free|wide|skip|pnot)");

    private static final Pattern ADTS = Pattern.compile("(?s)^\u00ff[\u00f0\u00f1\u00f8\u00f9]");
    private static final Pattern MXF =
            Pattern.compile("(?s)^\u0006\u000e\u002b\u0034\u0002\u0005\u0001\u0001\r\u0001\u0002");

    private FileTypes() {}

    /** Returns the type for this file name. */
    public static String named(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var ours = BY_EXTENSION.get(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
        if (ours != null) return ours;
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        return detect(null, metadata);
    }

    /** Returns the type detected from these first bytes. */
    public static String found(byte[] head) {
        var type = detect(head, new Metadata());
        return type.equals(UNKNOWN) ? foundByUs(head) : type;
    }

    private static String foundByUs(byte[] head) {
        var text = new String(head, 0, Math.min(head.length, 16), java.nio.charset.StandardCharsets.ISO_8859_1);
        if (BOX.matcher(text).find()) return "video/quicktime";
        if (ADTS.matcher(text).find()) return "audio/aac";
        if (MXF.matcher(text).find()) return "application/mxf";
        return UNKNOWN;
    }

    /** Returns the hub's canonical name of this type. */
    public static String canonical(String type) {
        var bare = MediaType.parse(type.strip().toLowerCase(Locale.ROOT));
        if (bare == null) return UNKNOWN;
        var normal = REGISTRY.normalize(bare.getBaseType()).toString();
        return OURS.getOrDefault(normal, normal);
    }

    /**
     * Returns whether the type found in the bytes is plausible for the type promised by the name. Special types without
     * a signature of their own may be found as a general type: text, or ZIP, whose content is checked later.
     */
    public static boolean fits(String found, String promised) {
        return isSame(found, promised)
                || isZip(found) && isZip(promised) && isKindOf(promised, found)
                || found.equals("text/plain") && isPlain(promised)
                || isKindOf(found, promised) && group(found).equals(group(promised));
    }

    /**
     * Returns true if a sender may declare this type for a file of the promised type. Systems often know only a general
     * type.
     */
    public static boolean mayBeCalled(String declared, String promised) {
        return declared.equals(UNKNOWN)
                || isSame(declared, promised)
                || isKindOf(promised, declared)
                || isKindOf(declared, promised) && group(declared).equals(group(promised));
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }

    private static boolean isPlain(String type) {
        return type.startsWith("text/") || type.equals("application/x-subrip");
    }

    /** Returns true if a file of this type is a ZIP file with specific content. */
    public static boolean isZip(String type) {
        return type.equals("application/zip") || isKindOf(type, "application/zip");
    }

    private static boolean isKindOf(String special, String general) {
        return REGISTRY.isSpecializationOf(MediaType.parse(special), MediaType.parse(general));
    }

    private static String group(String type) {
        return type.substring(0, type.indexOf('/'));
    }

    private static String detect(byte @org.jspecify.annotations.Nullable [] head, Metadata metadata) {
        try {
            return canonical(TYPES.detect(head == null ? null : new ByteArrayInputStream(head), metadata)
                    .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
