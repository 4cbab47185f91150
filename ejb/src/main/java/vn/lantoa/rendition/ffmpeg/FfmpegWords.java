package vn.lantoa.rendition.ffmpeg;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;

/** What is said to ffmpeg. Only options that releases from 4.4 on know. */
final class FfmpegWords {
    /** The program is told to end a film so much before the system would. */
    static final long SIZE_MARGIN = 4L << 20;

    /** A frame of 8K, and no bomb. */
    private static final String LARGEST_FRAME = "40000000";

    private FfmpegWords() {}

    /** One JPEG, at most {@code edge} points on its longer edge. */
    static List<String> still(FfmpegProgram ffmpeg, Path input, Film film, int edge, Path output) {
        var words = new ArrayList<>(
                ffmpeg.reading(input, "-max_pixels", LARGEST_FRAME, "-threads", "2", "-ss", seconds(film.stillAt())));
        words.addAll(List.of("-map", "0:v:0", "-frames:v", "1", "-an", "-sn", "-dn", "-map_metadata", "-1"));
        words.addAll(List.of("-vf", square() + fitted(edge, edge), "-pix_fmt", "yuvj420p"));
        words.addAll(List.of("-c:v", "mjpeg", "-q:v", "3", "-f", "image2", "-update", "1", "-y", "file:" + output));
        return words;
    }

    /** H.264 and AAC in an MP4 that plays while it loads, at most 1080 lines, upright films too. */
    static List<String> film(FfmpegProgram ffmpeg, Path input, Film film, Path output) {
        var words = new ArrayList<>(ffmpeg.reading(input, "-max_pixels", LARGEST_FRAME, "-threads", "2"));
        words.addAll(List.of("-map", "0:v:0", "-map", "0:a:0?", "-sn", "-dn"));
        words.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1", "-threads", "2"));
        words.addAll(List.of("-vf", square() + fitted(1920, 1080), "-c:v", "libx264", "-preset", "veryfast"));
        words.addAll(List.of("-crf", "23", "-profile:v", "high", "-pix_fmt", "yuv420p"));
        words.addAll(List.of("-c:a", "aac", "-b:a", "128k", "-ac", "2", "-ar", "48000"));
        words.addAll(List.of("-movflags", "+faststart", "-max_muxing_queue_size", "1024"));
        words.addAll(List.of("-fs", String.valueOf(film.limits().file() - SIZE_MARGIN)));
        words.addAll(List.of("-nostats", "-progress", "pipe:1", "-f", "mp4", "-y", "file:" + output));
        return words;
    }

    /** Points that are not square become square, as every screen has them. */
    private static String square() {
        return "scale=w='max(2,trunc(iw*if(sar,sar,1)/2)*2)':h='max(2,trunc(ih/2)*2)',setsar=1,";
    }

    /** Made smaller to fit, never larger, and turned with the film. */
    private static String fitted(int longer, int shorter) {
        return "scale=w='min(iw,if(gte(iw,ih),%1$d,%2$d))':h='min(ih,if(gte(iw,ih),%2$d,%1$d))'"
                        .formatted(longer, shorter)
                + ":force_original_aspect_ratio=decrease:force_divisible_by=2";
    }

    private static String seconds(Duration at) {
        return at.toSeconds() + "." + "%03d".formatted(at.toMillisPart());
    }
}
