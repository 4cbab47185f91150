package vn.lantoa.asset.ffmpeg;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ffmpeg for inspection and renditions of sound and film.
 *
 * @param configured the program an operator named, or null: then {@code ffmpeg} of the PATH is looked for first
 * @param packaged the program that came with the hub, the last resort
 */
public record FfmpegConfig(@Nullable String configured, Path packaged) {
    /** The configured program, and the libraries beside its {@code bin}: all that a sandbox needs of it. */
    public List<Path> partsOfConfigured() {
        if (configured == null) return List.of();
        var program = Path.of(configured);
        var folder = program.getParent();
        return folder != null && folder.endsWith("bin")
                ? List.of(program, folder.resolveSibling("lib"))
                : List.of(program);
    }
}
