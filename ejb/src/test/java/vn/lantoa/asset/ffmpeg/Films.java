package vn.lantoa.asset.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.lantoa.asset.child.Programs;

/** Short films and sounds, generated on the fly. */
public final class Films {
    private Films() {}

    /** Generates two seconds of test picture and tone with these additional options, into a file of this name. */
    public static Path film(Path directory, String name, String size, String... options) throws Exception {
        var words = new ArrayList<>(List.of("-f", "lavfi", "-i", "testsrc=size=" + size + ":rate=25:duration=2"));
        words.addAll(List.of("-f", "lavfi", "-i", "sine=frequency=440:duration=2", "-shortest"));
        words.addAll(List.of(options));
        return make(directory.resolve(name), words);
    }

    public static Path sound(Path directory, String name, String... options) throws Exception {
        var words = new ArrayList<>(List.of("-f", "lavfi", "-i", "sine=frequency=440:duration=2"));
        words.addAll(List.of(options));
        return make(directory.resolve(name), words);
    }

    /** The same film, marked as recorded with a rotated camera. */
    public static Path onItsSide(Path film) throws Exception {
        var words = List.of("-i", film.toString(), "-c", "copy", "-metadata:s:v:0", "rotate=90");
        return make(film.resolveSibling("turned-" + film.getFileName()), words);
    }

    /** The program under test, as the server calls it. */
    public static FfmpegProgram program() {
        var program = new FfmpegProgram();
        program.config = new FfmpegConfig(Programs.ffmpeg().toString(), Programs.ffmpeg());
        return program;
    }

    public static FfmpegInspector inspector(vn.lantoa.asset.child.Children children) {
        var inspector = new FfmpegInspector();
        inspector.ffmpeg = program();
        inspector.children = children;
        return inspector;
    }

    private static Path make(Path file, List<String> options) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(Programs.packagedFfmpeg().toString(), "-nostdin", "-v", "error", "-y"));
        words.addAll(options);
        words.add(file.toString());
        var process = new ProcessBuilder(words).inheritIO().start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0)
            throw new IllegalStateException("no film: " + words);
        return file;
    }
}
