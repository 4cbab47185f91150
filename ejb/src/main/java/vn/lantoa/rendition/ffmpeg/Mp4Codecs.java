package vn.lantoa.rendition.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Codecs of an MP4's tracks in the form of RFC 6381, read from the file. For H.264, profile and level come from
 * {@code avcC} (ISO 14496-15); for AAC, the object type comes from {@code esds} (ISO 14496-1).
 */
record Mp4Codecs(byte[] head) {
    /** The number of bytes at the beginning of a segmented video that contain the description of its tracks. */
    private static final int HEAD = 256 * 1024;

    private static final int STREAM = 0x03;
    private static final int DECODER_CONFIG = 0x04;
    private static final int DECODER_SPECIFIC = 0x05;
    private static final int AAC = 0x40;

    private static final int VERSION_AND_FLAGS = 4;
    private static final int STREAM_HEAD = 3;
    private static final int CONFIG_HEAD = 13;
    private static final int LONGEST_LENGTH = 4;

    /** Returns the codecs of this video, the video codec first; empty if a codec is not supported. */
    static String of(Path film) {
        try (var in = Files.newInputStream(film)) {
            return of(in.readNBytes(HEAD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(byte[] head) {
        var film = new Mp4Codecs(head);
        var picture = film.picture();
        var sound = film.sound();
        if (picture.isEmpty() || film.at("mp4a") >= 0 && sound.isEmpty()) return "";
        return Stream.of(picture, sound).flatMap(Optional::stream).collect(Collectors.joining(","));
    }

    /** Returns the video codec, such as {@code avc1.64001f}: profile, compatibility and level. */
    private Optional<String> picture() {
        int at = at("avcC");
        if (at < 0 || at + 4 > head.length) return Optional.empty();
        return Optional.of(String.format(
                Locale.ROOT, "avc1.%02x%02x%02x", head[at + 1] & 0xFF, head[at + 2] & 0xFF, head[at + 3] & 0xFF));
    }

    /** Returns the audio codec, such as {@code mp4a.40.2}: the kind of stream and, for AAC, the object type. */
    private Optional<String> sound() {
        int esds = at("esds");
        int stream = esds < 0 ? -1 : descriptor(STREAM, esds + VERSION_AND_FLAGS);
        int config = stream < 0 ? -1 : descriptor(DECODER_CONFIG, stream + STREAM_HEAD);
        if (config < 0 || (head[config] & 0xFF) != AAC) return Optional.empty();
        int specific = descriptor(DECODER_SPECIFIC, config + CONFIG_HEAD);
        return specific < 0 ? Optional.empty() : Optional.of("mp4a.40." + ((head[specific] & 0xFF) >> 3));
    }

    /** Returns the position of this box's content, or -1 if there is none. */
    private int at(String box) {
        var name = box.getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at + name.length <= head.length; at++) {
            int same = 0;
            while (same < name.length && head[at + same] == name[same]) same++;
            if (same == name.length) return at + name.length;
        }
        return -1;
    }

    /**
     * Returns the position of the content of the descriptor with this tag, or -1 if there is none. Its length takes up
     * to four bytes.
     */
    private int descriptor(int tag, int at) {
        if (at + LONGEST_LENGTH + 1 >= head.length || head[at] != tag) return -1;
        int length = at + 1;
        while (length < at + LONGEST_LENGTH && (head[length] & 0x80) != 0) length++;
        return length + 1;
    }
}
