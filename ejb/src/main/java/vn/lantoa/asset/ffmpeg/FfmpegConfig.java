package vn.lantoa.asset.ffmpeg;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Configuration of ffmpeg, for inspection and renditions of audio and video.
 *
 * @param configured the program configured by the operator; null to search the PATH first
 * @param packaged the program bundled with the hub, the last resort
 */
public record FfmpegConfig(@Nullable String configured, Path packaged) {
    /** Returns the configured program and the libraries beside its {@code bin} folder, which a sandbox must expose. */
    public List<Path> partsOfConfigured() {
        if (configured == null) return List.of();
        var program = Path.of(configured);
        var folder = program.getParent();
        return folder != null && folder.endsWith("bin")
                ? List.of(program, folder.resolveSibling("lib"))
                : List.of(program);
    }
}
