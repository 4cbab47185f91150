package vn.lantoa.asset.inspection;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Detector of Content Credentials in a file (C2PA specification 2, appendix "Embedding manifests"). It finds JUMBF in
 * APP11 of JPEG, the chunk {@code caBX} of PNG, {@code C2PA} in RIFF, and a {@code uuid} box in MP4 and related
 * formats. The credentials are not validated. Only a limited number of lengths and names is read.
 */
final class ContentCredentials {
    private static final int MOST_STEPS = 10_000;
    private static final byte[] BOX = HexFormat.of().parseHex("d8fec3d61b0e483c92975828877ec481");

    private final RandomAccessFile file;

    private ContentCredentials(RandomAccessFile file) {
        this.file = file;
    }

    static boolean isIn(Path path) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            return new ContentCredentials(file).found();
        } catch (EOFException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean found() throws IOException {
        if (file.length() < 16) return false;
        var head = bytes(0, 12);
        if (head[0] == (byte) 0xff && head[1] == (byte) 0xd8) return inJpeg();
        if (head[1] == 'P' && head[2] == 'N' && head[3] == 'G') return inPng();
        if (text(head, 0).equals("RIFF")) return inRiff();
        return text(head, 4).equals("ftyp") && inBoxes();
    }

    private boolean inJpeg() throws IOException {
        long at = 2;
        for (int i = 0; i < MOST_STEPS && at + 4 <= file.length(); i++) {
            file.seek(at);
            int marker = file.readUnsignedShort();
            if (marker >> 8 != 0xff || marker == 0xffda) return false;
            int length = file.readUnsignedShort();
            if (marker == 0xffeb && isManifest(bytes(at + 4, Math.min(64, length - 2)))) return true;
            at += 2 + length;
        }
        return false;
    }

    private static boolean isManifest(byte[] segment) {
        var text = new String(segment, StandardCharsets.ISO_8859_1);
        return text.startsWith("JP") && text.contains("jumb") && text.contains("c2pa");
    }

    private boolean inPng() throws IOException {
        long at = 8;
        for (int i = 0; i < MOST_STEPS && at + 8 <= file.length(); i++) {
            var head = bytes(at, 8);
            if (text(head, 4).equals("caBX")) return true;
            file.seek(at);
            at += 12 + (file.readInt() & 0xffffffffL);
        }
        return false;
    }

    private boolean inRiff() throws IOException {
        long at = 12;
        for (int i = 0; i < MOST_STEPS && at + 8 <= file.length(); i++) {
            var head = bytes(at, 8);
            if (text(head, 0).equals("C2PA")) return true;
            long length =
                    Integer.reverseBytes(java.nio.ByteBuffer.wrap(head, 4, 4).getInt()) & 0xffffffffL;
            at += 8 + length + (length & 1);
        }
        return false;
    }

    private boolean inBoxes() throws IOException {
        long at = 0;
        for (int i = 0; i < MOST_STEPS && at + 24 <= file.length(); i++) {
            var head = bytes(at, 24);
            long length = java.nio.ByteBuffer.wrap(head).getInt() & 0xffffffffL;
            if (text(head, 4).equals("uuid") && Arrays.equals(head, 8, 24, BOX, 0, 16)) return true;
            if (length == 1) length = java.nio.ByteBuffer.wrap(head, 8, 8).getLong();
            if (length < 8) return false;
            at += length;
        }
        return false;
    }

    private byte[] bytes(long at, int length) throws IOException {
        var bytes = new byte[Math.max(0, length)];
        file.seek(at);
        file.readFully(bytes);
        return bytes;
    }

    private static String text(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}
