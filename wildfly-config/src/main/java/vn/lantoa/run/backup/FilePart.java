package vn.lantoa.run.backup;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A range of the bytes of a file, which is read in pieces of 64 KiB.
 *
 * @param offset where it begins, in bytes
 * @param length in bytes
 */
record FilePart(Path file, long offset, long length) {
    private static final int PIECE = 1 << 16;

    /** Cuts a file into parts of so many bytes, of which the last one may have less; an empty file is one part. */
    static List<FilePart> of(Path file, long most) {
        try {
            var parts = new ArrayList<FilePart>();
            var size = Files.size(file);
            for (long from = 0; from < size || parts.isEmpty(); from += most)
                parts.add(new FilePart(file, from, Math.min(most, size - from)));
            return parts;
        } catch (IOException e) {
            throw new BackupFault("cannot read " + file, e);
        }
    }

    /** Its SHA-256, in hexadecimal. */
    String sha256() {
        return Hash.sha256(this::pieces);
    }

    /** The body of a request that sends it. */
    BodyPublisher body() {
        return length == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(this::pieces), length);
    }

    private Iterator<byte[]> pieces() {
        return new Iterator<>() {
            private long at = offset;

            @Override
            public boolean hasNext() {
                return at < offset + length;
            }

            @Override
            public byte[] next() {
                if (!hasNext()) throw new NoSuchElementException();
                var piece = read(at, (int) Math.min(PIECE, offset + length - at));
                at += piece.length;
                return piece;
            }
        };
    }

    /** Reads a piece through a separate channel, so that an unfinished body leaves nothing open. */
    private byte[] read(long at, int bytes) {
        var piece = ByteBuffer.allocate(bytes);
        try (var channel = FileChannel.open(file)) {
            while (piece.hasRemaining())
                if (channel.read(piece, at + piece.position()) < 0)
                    throw new BackupFault(file + " became shorter while it was read");
        } catch (IOException e) {
            throw new BackupFault("cannot read " + file, e);
        }
        return piece.array();
    }
}
