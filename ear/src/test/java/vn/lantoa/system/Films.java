package vn.lantoa.system;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Films to upload: the demo's film, its beginning, and that one padded to a size. */
public final class Films {
    public static final Path OF_THE_DEMO = Path.of("src/demo/content/video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.mp4")
            .toAbsolutePath();

    /** Longer than the subtitles of the tests. */
    private static final String BRIEF_SECONDS = "24";

    private static final int BOX_HEAD = 8;
    private static final int PIECE = 1 << 20;

    private static @Nullable Path brief;

    private Films() {}

    /**
     * The beginning of the demo's film in a small size, made once, for tests that do not depend on the length. The
     * product makes its renditions in seconds; those of the demo's film take a minute and delay others.
     */
    public static synchronized Path brief() throws IOException, InterruptedException {
        var film = brief;
        if (film == null) {
            film = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "phim")
                    .resolve("phim-ngan.mp4");
            var seen = List.of("-t", BRIEF_SECONDS, "-vf", "scale=320:-2", "-c:v", "libx264", "-preset", "ultrafast");
            make(film, Stream.concat(Stream.of("-i", OF_THE_DEMO.toString()), seen.stream()));
            brief = film;
        }
        return film;
    }

    /** A film that plays like the demo's, and ends with a box of noise that players skip. */
    static Path ofBytes(Path folder, int bytes) throws IOException {
        var film = Files.copy(OF_THE_DEMO, folder.resolve("phim-dai.mp4"));
        int noise = bytes - (int) Files.size(film);
        try (var out = Files.newOutputStream(film, StandardOpenOption.APPEND)) {
            out.write(ByteBuffer.allocate(BOX_HEAD)
                    .putInt(noise)
                    .put("free".getBytes(StandardCharsets.US_ASCII))
                    .array());
            var random = new Random(bytes);
            var chunk = new byte[PIECE];
            for (int left = noise - BOX_HEAD; left > 0; left -= PIECE) {
                random.nextBytes(chunk);
                out.write(chunk, 0, Math.min(left, PIECE));
            }
        }
        return film;
    }

    /** A film of fifty frames, with more than an hour between frames. */
    static Path lastingForDays(Path folder) throws IOException, InterruptedException {
        var film = folder.resolve("phim-nhieu-ngay.mp4");
        var words = "-f lavfi -i testsrc=size=64x64:rate=25:duration=2 -vsync vfr -vf setpts=PTS*100000";
        make(film, Stream.of(words.split(" ")));
        return film;
    }

    private static void make(Path film, Stream<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(
                Path.of(System.getProperty("server.home"), "lantoa", "ffmpeg").toString());
        command.addAll(List.of("-nostdin", "-v", "error"));
        words.forEach(command::add);
        command.add(film.toString());
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0)
            throw new IOException("no film: " + command);
    }
}
