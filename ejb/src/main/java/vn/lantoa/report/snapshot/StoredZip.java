package vn.lantoa.report.snapshot;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The format of an archive: a ZIP (APPNOTE.TXT 6.3) whose bytes depend only on the names and bytes of its entries.
 * Nothing is compressed, so that it cannot be a ZIP bomb. All times are equal and no field is optional, so that no byte
 * can be changed unnoticed.
 */
final class StoredZip {
    static final int LOCAL = 0x04034b50;
    static final int LOCAL_BYTES = 30;

    /** Valid entry names: they cannot lead out of the folder, and all programs read them in the same way. */
    static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}(/[A-Za-z0-9][A-Za-z0-9._-]{0,119}){0,3}");

    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_BYTES = 46;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final short VERSION = 10;

    /** First day that a ZIP can represent: 1980-01-01. */
    private static final short DAY = 0x21;

    private StoredZip() {}

    /**
     * An entry.
     *
     * @param from position of the entry's bytes in the archive
     * @param crc CRC-32 of the entry's bytes
     */
    record Part(String name, int from, int bytes, int crc) {
        int headerAt() {
            return from - LOCAL_BYTES - name.length();
        }
    }

    /** A file with its name in the archive. */
    record Source(String name, Path file) {
        Part at(int at) throws IOException {
            if (!NAME.matcher(name).matches()) throw new IllegalArgumentException(name);
            var bytes = Math.toIntExact(Files.size(file));
            return new Part(name, Math.addExact(at, LOCAL_BYTES + name.length()), bytes, crc(file));
        }
    }

    /** Writes the archive of these files, in order. */
    static void write(List<Source> files, OutputStream out) throws IOException {
        var parts = new ArrayList<Part>();
        int at = 0;
        for (var file : files) {
            var part = file.at(at);
            out.write(header(part));
            Files.copy(file.file(), out);
            at = Math.addExact(part.from(), part.bytes());
            parts.add(part);
        }
        out.write(tail(parts));
    }

    /** Returns the header before the bytes of an entry. */
    static byte[] header(Part part) {
        var header = buffer(LOCAL_BYTES + part.name().length());
        common(header.putInt(LOCAL).putShort(VERSION), part);
        return header.put(part.name().getBytes(US_ASCII)).array();
    }

    /** Returns the bytes after the last entry: the central directory and its end record. */
    static byte[] tail(List<Part> parts) {
        var tail = new ByteArrayOutputStream();
        for (var part : parts) tail.writeBytes(central(part));
        var directory = tail.size();
        var last = parts.isEmpty()
                ? 0
                : parts.get(parts.size() - 1).from()
                        + parts.get(parts.size() - 1).bytes();
        var end = buffer(END_BYTES).putInt(END).putInt(0);
        end.putShort((short) parts.size()).putShort((short) parts.size());
        tail.writeBytes(end.putInt(directory).putInt(last).putShort((short) 0).array());
        return tail.toByteArray();
    }

    static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] central(Part part) {
        var central = buffer(CENTRAL_BYTES + part.name().length());
        common(central.putInt(CENTRAL).putShort(VERSION).putShort(VERSION), part);
        // no comment, first disk, no attributes
        central.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        return central.putInt(part.headerAt())
                .put(part.name().getBytes(US_ASCII))
                .array();
    }

    /** Writes the fields of both headers: no flags, stored, time, CRC, both sizes, name length, no extra field. */
    private static void common(ByteBuffer header, Part part) {
        header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort(DAY);
        header.putInt(part.crc()).putInt(part.bytes()).putInt(part.bytes());
        header.putShort((short) part.name().length()).putShort((short) 0);
    }

    private static int crc(Path file) throws IOException {
        try (var bytes = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return (int) bytes.getChecksum().getValue();
        }
    }
}
