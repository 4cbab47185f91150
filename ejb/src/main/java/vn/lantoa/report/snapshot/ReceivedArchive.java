package vn.lantoa.report.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** Storage of an archive received from outside in a file. */
final class ReceivedArchive {
    /** Maximum bytes of an archive. */
    static final int MOST_BYTES = 1 << 30;

    private static final int AT_ONCE = 64 << 10;

    private ReceivedArchive() {}

    /** Stores the bytes of the stream in a file and closes the stream. */
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
