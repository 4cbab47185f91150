package vn.lantoa.kernel.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * ZIP archives, including documents and workbooks, whose bytes depend only on their parts. Parts are sorted by name,
 * have one fixed time and are not compressed, because the output of deflate depends on the installed zlib.
 */
public final class PlainZip {
    /** The earliest time that a ZIP archive can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PlainZip() {}

    /** Returns the archive of these parts. */
    public static byte[] of(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads the parts of an archive created by the hub, by name, without folders. It uses a temporary file, since
     * workbooks store the lengths of their parts only at the end.
     */
    public static Map<String, byte[]> parts(byte[] archive) {
        try {
            var file = Files.createTempFile("lantoa-", ".zip");
            try {
                return parts(Files.write(file, archive));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                if (!entry.isDirectory())
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
        return parts;
    }

    private static ZipEntry entry(String name, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(TIME);
        return entry;
    }
}
