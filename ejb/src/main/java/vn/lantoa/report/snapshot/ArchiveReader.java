package vn.lantoa.report.snapshot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.snapshot.Finding.Fault;
import vn.lantoa.report.snapshot.StoredZip.Part;

/**
 * Reads an archive once from beginning to end, and compares every byte of its structure with the output of
 * {@link StoredZip}. Unpacks nothing, and never uses an entry name as a path.
 */
final class ArchiveReader {
    /** Maximum number of entries. */
    static final int MOST_ENTRIES = 64;

    private static final int LONGEST_NAME = 483;
    private static final int AT_ONCE = 64 << 10;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Sha256> hashes = new LinkedHashMap<>();
    private int at;

    /**
     * The result of reading.
     *
     * @param parts entries in order
     * @param hashes hashes of their bytes, by name
     */
    record Layout(List<Part> parts, Map<String, Sha256> hashes, List<Finding> findings) {}

    private ArchiveReader() {}

    /** Returns the layout of this file; its findings state where the structure is wrong. */
    static Layout read(Path file) {
        var reader = new ArchiveReader();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), AT_ONCE))) {
            reader.readAll(in, Files.size(file));
        } catch (IOException e) {
            reader.wrong("");
        }
        return new Layout(reader.parts, reader.hashes, reader.findings);
    }

    private void readAll(DataInputStream in, long size) throws IOException {
        boolean more = true;
        while (more) {
            in.mark(Integer.BYTES);
            more = in.available() > 0 && Integer.reverseBytes(in.readInt()) == StoredZip.LOCAL;
            in.reset();
            if (more) more = readEntry(in, size);
        }
        if (!findings.isEmpty() && findings.get(findings.size() - 1).fault() == Fault.FRAME) return;
        var tail = StoredZip.tail(parts);
        if (!Arrays.equals(in.readNBytes(tail.length + 1), tail)) wrong("");
    }

    /** Reads an entry. Returns false if the following bytes cannot be located. */
    private boolean readEntry(DataInputStream in, long size) throws IOException {
        var header = in.readNBytes(StoredZip.LOCAL_BYTES);
        if (header.length < StoredZip.LOCAL_BYTES) return wrong("");
        var said = StoredZip.buffer(header.length).put(header).position(14);
        int crc = said.getInt();
        int bytes = said.getInt();
        int length = said.position(26).getShort();
        if (length < 1 || length > LONGEST_NAME || bytes < 0) return wrong("");
        var name = new String(in.readNBytes(length), ISO_8859_1);
        if (!StoredZip.NAME.matcher(name).matches() || hashes.containsKey(name) || parts.size() == MOST_ENTRIES)
            return wrong("");
        var part = new Part(name, at + StoredZip.LOCAL_BYTES + length, bytes, crc);
        if (part.from() + (long) bytes > size) return wrong(name);
        if (!Arrays.equals(StoredZip.header(part), 0, header.length, header, 0, header.length)) return wrong(name);
        var sum = new CRC32();
        var hash = Sha256.digest();
        copy(in, bytes, sum, hash);
        if ((int) sum.getValue() != crc) findings.add(new Finding(name, Fault.CHANGED));
        at = part.from() + bytes;
        parts.add(part);
        hashes.put(name, Sha256.ofDigest(hash.digest()));
        return true;
    }

    private boolean wrong(String entry) {
        findings.add(new Finding(entry, Fault.FRAME));
        return false;
    }

    private static void copy(InputStream in, int bytes, CRC32 sum, MessageDigest hash) throws IOException {
        var buffer = new byte[AT_ONCE];
        for (int left = bytes; left > 0; ) {
            int read = in.readNBytes(buffer, 0, Math.min(left, buffer.length));
            if (read == 0) throw new IOException("the archive ends early");
            sum.update(buffer, 0, read);
            hash.update(buffer, 0, read);
            left -= read;
        }
    }
}
