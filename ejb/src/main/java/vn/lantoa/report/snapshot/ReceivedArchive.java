package vn.lantoa.report.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;

/** An archive received from outside, stored in a file. */
final class ReceivedArchive {
    /** Maximum bytes of an archive. */
    static final int MOST_BYTES = 1 << 30;

    private static final int AT_ONCE = 64 << 10;

    private final Path file;
    private final SnapshotArchive archive;

    private ReceivedArchive(Path file, SigningKeys keys) {
        this.file = file;
        this.archive = SnapshotArchive.read(file, keys);
    }

    /** Receives the archive from the stream and closes the stream. */
    static ReceivedArchive of(InputStream bytes, Scratch scratch, SigningKeys keys) {
        return new ReceivedArchive(received(bytes, scratch, MOST_BYTES), keys);
    }

    SnapshotArchive archive() {
        return archive;
    }

    Sha256 sha256() {
        return Sha256.of(file);
    }

    static Path received(InputStream bytes, Scratch scratch, int most) {
        var file = scratch.file("archive");
        try (bytes;
                var out = Files.newOutputStream(file)) {
            copy(bytes, out, scratch, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void copy(InputStream bytes, OutputStream out, Scratch scratch, int most) throws IOException {
        var buffer = new byte[AT_ONCE];
        long all = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            all += read;
            if (all > most || !scratch.hasRoomFor(read))
                throw new Rejected(Issues.of("file", "too-big", (most >> 20) + " MB"));
            out.write(buffer, 0, read);
        }
        Issues.none().when(all == 0, "file", "empty-file").throwIfAny();
    }
}
