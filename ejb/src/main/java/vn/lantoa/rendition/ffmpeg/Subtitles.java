package vn.lantoa.rendition.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.Interrupted;

/**
 * Prepares subtitles to be burnt into a film. They are first rewritten from the two formats that refer to no other
 * file: the filter that burns them in would open whatever it takes them for.
 */
@ApplicationScoped
class Subtitles {
    private static final ChildLimits LIMITS = new ChildLimits(Duration.ofSeconds(30), 64 * 1024, 1L << 30, 8L << 20);
    private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String CLEAN = "subtitles.ass";

    @Inject
    FfmpegProgram ffmpeg;

    @Inject
    Children children;

    @Inject
    ChildConfig config;

    /** The filter to add for a film, or the reason why there is none. */
    record Burning(String filter, @Nullable MakeOutcome refusal) {}

    /** @param directory the folder of the subtitles and of the output */
    Burning prepare(Path directory) {
        if (!Files.exists(directory.resolve("subtitles"))) return new Burning("", new Impossible("no-subtitles"));
        var words = new ArrayList<>(ffmpeg.bare());
        words.addAll(FfmpegProgram.allowing("srt,webvtt", "subrip,srt,webvtt"));
        words.addAll(List.of("-i", "file:" + directory.resolve("subtitles")));
        words.addAll(List.of("-f", "ass", "-y", "file:" + directory.resolve(CLEAN)));
        var outcome = children.run(ChildCommand.of(words, directory, LIMITS));
        if (outcome instanceof Stopped) return new Burning("", new Interrupted());
        if (!(outcome instanceof Finished finished) || !finished.isSuccess())
            return new Burning("", new Impossible("unreadable-subtitles"));
        bringFont(directory.resolve("fonts"));
        // The film is made in that directory; a bare name needs no escaping.
        var style = ":force_style='FontName=Liberation Sans,FontSize=18,BorderStyle=1,Outline=2,MarginV=20'";
        return new Burning(",subtitles=filename=" + CLEAN + ":fontsdir=fonts" + style, null);
    }

    /** Copies a font: a machine may have none at all, and the tools ship one with every letter of Vietnamese. */
    private void bringFont(Path fonts) {
        try (var tools = Files.newDirectoryStream(config.tools(), "pdfbox-[0-9]*.jar")) {
            Files.createDirectories(fonts);
            for (var jar : tools) copyFont(jar, fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyFont(Path jar, Path fonts) throws IOException {
        try (var archive = new ZipFile(jar.toFile())) {
            var entry = archive.getEntry(FONT);
            if (entry == null) return;
            try (var bytes = archive.getInputStream(entry)) {
                Files.copy(bytes, fonts.resolve("LiberationSans-Regular.ttf"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
