package vn.lantoa.field;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/**
 * A playable film of any size: a short one, followed by a box of noise that players skip. Two films with different
 * seeds have no part in common. Uses no disk: its bytes are generated while they are read.
 */
final class BigFilm {
    private static final Path FILM = Path.of("src/demo/content/video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.mp4")
            .toAbsolutePath();
    private static final int BLOCK = 1 << 20;
    private static final int BOX_HEADER = 16;

    private final long bytes;
    private final byte[] head;
    private final byte[] noise = new byte[BLOCK];

    BigFilm(long bytes, long seed) throws IOException {
        this.bytes = bytes;
        var film = Files.readAllBytes(FILM);
        head = ByteBuffer.allocate(film.length + BOX_HEADER)
                .put(film)
                .putInt(1)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .putLong(bytes - film.length)
                .array();
        new Random(seed).nextBytes(noise);
    }

    long bytes() {
        return bytes;
    }

    InputStream stream() {
        return stream(0);
    }

    /** The bytes from this offset on. */
    InputStream stream(long from) {
        return new Bytes(from);
    }

    byte[] chunk(long from, int length) throws IOException {
        return stream(from).readNBytes(length);
    }

    String sha256() throws IOException {
        return sha256(stream());
    }

    static String sha256(InputStream bytes) throws IOException {
        try (bytes) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BLOCK];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) digest.update(buffer, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Bytes extends InputStream {
        private long at;

        Bytes(long from) {
            at = from;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at >= bytes) return -1;
            int from = at < head.length ? (int) at : (int) (at % BLOCK);
            var source = at < head.length ? head : noise;
            var take = (int) Math.min(Math.min(length, bytes - at), source.length - from);
            System.arraycopy(source, from, into, offset, take);
            at += take;
            return take;
        }

        @Override
        public int available() {
            return (int) Math.min(bytes - at, Integer.MAX_VALUE);
        }
    }
}
