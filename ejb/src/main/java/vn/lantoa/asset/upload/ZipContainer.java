package vn.lantoa.asset.upload;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.lantoa.kernel.Issue;

/**
 * Check of a ZIP container (documents, slides and books) that does not trust its headers. Every entry is inflated to
 * count its bytes; nothing is stored. The directory's claims can only cause a refusal.
 */
final class ZipContainer {
    /** The maximum number of entries; documents with hundreds of pictures have a few thousand. */
    static final int MAX_ENTRIES = 10_000;

    /** The maximum compression ratio. Text deflates to a tenth; a higher ratio than this indicates an attack. */
    static final int MAX_RATIO = 200;

    /** The inflated size in bytes below which any compression ratio is harmless. */
    static final long HARMLESS = 64L << 20;

    static final long MAX_INFLATED = 4L << 30;

    private static final int MAX_DIRECTORY = 4 << 20;
    private static final int END_BYTES = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int BUFFER = 64 << 10;

    /** The entry that a file of each type must contain. */
    private static final Map<String, String> MARKS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml");

    private ZipContainer() {}

    /** Checks the file as a ZIP container of the given type; returns the issue, if there is one. */
    static Optional<Issue> check(Path file, String type) throws IOException {
        try (var raw = new RandomAccessFile(file.toFile(), "r")) {
            if (directoryBytes(raw) > MAX_DIRECTORY) return bomb("entries");
        }
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MAX_ENTRIES) return bomb("entries");
            var bomb = inflate(zip, file.toFile().length());
            return bomb.isPresent() || isWhatItSays(zip, type) ? bomb : lies();
        } catch (ZipException e) {
            return lies();
        }
    }

    /**
     * Returns the size of the central directory, also of ZIP64. {@link ZipFile} would read the whole directory into
     * memory.
     */
    private static long directoryBytes(RandomAccessFile raw) throws IOException {
        var from = Math.max(0, raw.length() - END_BYTES - MAX_COMMENT);
        var end = new byte[(int) (raw.length() - from)];
        raw.seek(from);
        raw.readFully(end);
        var bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = end.length - END_BYTES; at >= 0; at--) {
            if (bytes.getInt(at) != 0x06054b50) continue;
            var size = Integer.toUnsignedLong(bytes.getInt(at + 12));
            return size == 0xFFFFFFFFL && at >= 20 ? from + at - bytes.getLong(at - 20 + 8) : size;
        }
        return 0;
    }

    private static Optional<Issue> inflate(ZipFile zip, long fileBytes) throws IOException {
        var buffer = new byte[BUFFER];
        long packed = 0;
        long inflated = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            packed += entry.getCompressedSize();
            // overlapping entries together claim more bytes than the file has
            if (packed > fileBytes) return bomb("overlap");
            try (var bytes = zip.getInputStream(entry)) {
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    inflated += read;
                    if (inflated > MAX_INFLATED) return bomb("size");
                    if (inflated > HARMLESS && inflated / MAX_RATIO > fileBytes) return bomb("ratio");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWhatItSays(ZipFile zip, String type) throws IOException {
        var mark = MARKS.get(type);
        if (mark != null) return zip.getEntry(mark) != null && zip.getEntry("[Content_Types].xml") != null;
        var mimetype = zip.getEntry("mimetype");
        return mimetype != null && type.equals(read(zip, mimetype, type.length()));
    }

    private static String read(ZipFile zip, ZipEntry entry, int length) throws IOException {
        try (var bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(length), StandardCharsets.US_ASCII);
        }
    }

    private static Optional<Issue> bomb(String by) {
        return Optional.of(Issue.of("file", "zip-bomb", by));
    }

    private static Optional<Issue> lies() {
        return Optional.of(Issue.of("file", "not-what-its-name-says"));
    }
}
