package vn.lantoa.press.item;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32;
import vn.lantoa.kernel.Sha256;

/**
 * File of a package.
 *
 * @param name its path inside the package, with slashes
 * @param length the length in bytes
 */
record ZipEntryPlan(String name, long length, long crc32, Sha256 sha256, Bytes bytes) {
    /** Creates an entry with the given text. */
    static ZipEntryPlan of(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var crc = new CRC32();
        crc.update(bytes);
        return new ZipEntryPlan(name, bytes.length, crc.getValue(), Sha256.of(bytes), Bytes.of(bytes));
    }

    static Sha256 tag(String edition, List<ZipEntryPlan> entries, Instant at) {
        var made = new StringBuilder(edition).append(at);
        entries.forEach(entry ->
                made.append('\n').append(entry.sha256().hex()).append(' ').append(entry.name()));
        return Sha256.of(made.toString().getBytes(StandardCharsets.UTF_8));
    }
}
