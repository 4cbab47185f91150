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
 * The type of a file by its name and by its first bytes, and whether the two fit. Parses nothing: that is done in a
 * process of its own.
 */
public final class FileTypes {
    /** The type of a file of which nothing is known. */
    public static final String UNKNOWN = "application/octet-stream";

    /** Number of first bytes that are examined. */
    public static final int HEAD_BYTES = 64 << 10;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final MediaTypeRegistry REGISTRY = TYPES.getMediaTypeRegistry();

    /** The common names of types for which the registry has others. */
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

    /** Families of types with one box format, told apart only by brands that programs set as they like. */
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

    /** The type of this file name. */
    public static String named(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var ours = BY_EXTENSION.get(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
        if (ours != null) return ours;
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        return detect(null, metadata);
    }

    /** The type of these first bytes. */
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

    /** The canonical name of this type in the hub. */
    public static String canonical(String type) {
        var bare = MediaType.parse(type.strip().toLowerCase(Locale.ROOT));
        if (bare == null) return UNKNOWN;
        var normal = REGISTRY.normalize(bare.getBaseType()).toString();
        return OURS.getOrDefault(normal, normal);
    }

    /**
     * True if bytes of this type may be in a file whose name promises that one. Bytes of a general type fit a special
     * one that has no mark of its own: texts, and zips, which are checked later.
     */
    public static boolean fits(String found, String promised) {
        return isSame(found, promised)
                || isZip(found) && isZip(promised) && isKindOf(promised, found)
                || found.equals("text/plain") && isPlain(promised)
                || isKindOf(found, promised) && group(found).equals(group(promised));
    }

    /** True if a sender may declare this type for a name that promises that one: systems know less than we do. */
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

    /** True if a file of this type is a zip with something particular in it. */
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
