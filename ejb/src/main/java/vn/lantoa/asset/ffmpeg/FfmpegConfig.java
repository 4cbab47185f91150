package vn.lantoa.asset.ffmpeg;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which ffmpeg looks into sound and moving pictures, and makes renditions of them.
 *
 * @param configured the program an operator named, or null: then {@code ffmpeg} of the PATH is looked for first
 * @param packaged the program that came with the hub, the last resort
 */
public record FfmpegConfig(@Nullable String configured, Path packaged) {}
