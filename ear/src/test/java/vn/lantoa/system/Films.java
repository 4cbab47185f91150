package vn.lantoa.system;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/** Films to be brought: the one of the demo content, and that one with as many bytes as a test wants. */
final class Films {
    static final Path OF_THE_DEMO = Path.of("src/demo/content/video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.mp4")
            .toAbsolutePath();

    private static final int BOX_HEAD = 8;
    private static final int PIECE = 1 << 20;

    private Films() {}

    /** A film that plays as the one of the demo does, and ends with a box of noise that players skip. */
    static Path ofBytes(Path folder, int bytes) throws IOException {
        var film = Files.copy(OF_THE_DEMO, folder.resolve("phim-dai.mp4"));
        int noise = bytes - (int) Files.size(film);
        try (var out = Files.newOutputStream(film, StandardOpenOption.APPEND)) {
            out.write(ByteBuffer.allocate(BOX_HEAD)
                    .putInt(noise)
                    .put("free".getBytes(StandardCharsets.US_ASCII))
                    .array());
            var random = new Random(bytes);
            var piece = new byte[PIECE];
            for (int left = noise - BOX_HEAD; left > 0; left -= PIECE) {
                random.nextBytes(piece);
                out.write(piece, 0, Math.min(left, PIECE));
            }
        }
        return film;
    }
}
