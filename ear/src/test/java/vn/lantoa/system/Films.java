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

/** Films to be brought: the one of the demo content, and that one with as many bytes as a test wants. */
public final class Films {
    public static final Path OF_THE_DEMO = Path.of("src/demo/content/video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.mp4")
            .toAbsolutePath();

    private static final int BOX_HEAD = 8;
    private static final int PIECE = 1 << 20;

    private Films() {}

    /** A short film of three seconds whose pictures are like those of no other, also when it is made into other formats. */
    public static Path unlike(Path folder) throws IOException, InterruptedException {
        var film = folder.resolve("phim-rieng.mp4");
        var ffmpeg = Path.of(System.getProperty("server.home")).resolve("lantoa/ffmpeg");
        var command = List.of(
                ffmpeg.toString(),
                "-v",
                "error",
                "-y",
                "-i",
                OF_THE_DEMO.toString(),
                "-t",
                "3",
                "-vf",
                "negate,hflip",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-c:a",
                "aac",
                film.toString());
        var process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) throw new IOException("ffmpeg made no film");
        return film;
    }

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

    /** Fifty frames, a good hour between one and the next. */
    static Path lastingForDays(Path folder) throws IOException, InterruptedException {
        var film = folder.resolve("phim-nhieu-ngay.mp4");
        var ffmpeg = Path.of(System.getProperty("server.home"), "lantoa", "ffmpeg");
        var words =
                "-nostdin -v error -f lavfi -i testsrc=size=64x64:rate=25:duration=2 -vsync vfr -vf setpts=PTS*100000";
        var command = new ArrayList<>(List.of(ffmpeg.toString()));
        command.addAll(List.of(words.split(" ")));
        command.add(film.toString());
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0)
            throw new IOException("no film: " + command);
        return film;
    }
}
