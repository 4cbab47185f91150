package vn.lantoa.rendition.ffmpeg;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;
import vn.lantoa.rendition.Recipe;
import vn.lantoa.rendition.RenditionJob;

/** Command lines of ffmpeg for videos. They use only options available since release 4.4. */
final class FfmpegWords {
    /** The margin in bytes below the system's file limit at which ffmpeg ends a video. */
    static final long SIZE_MARGIN = 4L << 20;

    /** The number of pixels of an 8K frame; larger frames are treated as an attack. */
    private static final String LARGEST_FRAME = "40000000";
    /** A lower priority than other children, so that long work yields to short work. */
    static final List<String> LAST = List.of("nice", "-n", "9");
    /** A keyframe every two seconds, where players can seek and segments can be cut. */
    private static final String EVERY_TWO_SECONDS = "expr:gte(t,n_forced*2)";

    private FfmpegWords() {}

    /** Returns the command for one JPEG, with at most {@code edge} pixels on its longer edge. */
    static List<String> still(FfmpegProgram ffmpeg, Path input, Film film, int edge, Path output) {
        var words = new ArrayList<>(
                ffmpeg.reading(input, "-max_pixels", LARGEST_FRAME, "-threads", "2", "-ss", seconds(film.stillAt())));
        words.addAll(List.of("-vf", square() + fitted(edge, edge)));
        words.addAll(picture(output));
        return words;
    }

    /** Returns the command for a strip of {@code frames} frames side by side; decodes only keyframes. */
    static List<String> strip(FfmpegProgram ffmpeg, Path input, Film film, int frames, Path output) {
        var words = new ArrayList<>(
                ffmpeg.reading(input, "-max_pixels", LARGEST_FRAME, "-threads", "2", "-skip_frame", "nokey"));
        var length = film.duration().orElse(Duration.ofSeconds(frames));
        var each = Math.max(1, length.toMillis() / frames);
        // A short video may have only one keyframe: the last is repeated until the strip is full.
        var filled = "tpad=stop=" + frames + ":stop_mode=clone,tile=" + frames + "x1";
        words.addAll(List.of("-vf", "fps=fps=1000/" + each + ":round=up," + square() + "scale=320:-2," + filled));
        words.addAll(picture(output));
        return words;
    }

    /**
     * Returns the command for JPEGs of the frames at time 0, one distance, two distances, and so on.
     */
    static List<String> frames(FfmpegProgram ffmpeg, Path input, FrameTool.Frames frames, Path pattern) {
        var words = new ArrayList<>(ffmpeg.reading(input, "-max_pixels", LARGEST_FRAME, "-threads", "2"));
        words.addAll(List.of("-map", "0:v:0", "-an", "-sn", "-dn", "-map_metadata", "-1"));
        // with consecutive new time stamps, so that no frame is duplicated
        var chosen = "select='gte(t,selected_n*" + seconds(frames.distance()) + ")',settb=1/25,setpts=N,fps=25,";
        words.addAll(List.of("-vf", chosen + square() + fitted(frames.edge(), frames.edge())));
        words.addAll(List.of("-frames:v", "" + frames.most()));
        words.addAll(List.of("-pix_fmt", "yuvj420p", "-c:v", "mjpeg", "-q:v", "3", "-f", "image2", "-y"));
        words.add("file:" + pattern);
        return words;
    }

    private static List<String> picture(Path output) {
        var words = words("-map 0:v:0 -frames:v 1 -an -sn -dn -map_metadata -1 -pix_fmt yuvj420p");
        words.addAll(words("-c:v mjpeg -q:v 2 -f image2 -update 1 -y"));
        words.add("file:" + output);
        return words;
    }

    /** Splits this part of a command line into words. */
    static List<String> words(String line) {
        return new ArrayList<>(List.of(line.split(" ")));
    }

    /**
     * Returns the command for an MP4 with H.264 and AAC that plays while loading.
     *
     * @param subtitles the list of pictures to overlay, or null
     */
    static List<String> film(
            FfmpegProgram ffmpeg, Path input, RenditionJob job, @Nullable Path subtitles, Path output) {
        var recipe = job.recipe();
        var words = new ArrayList<>(LAST);
        words.addAll(ffmpeg.reading(input, "-max_pixels", LARGEST_FRAME, "-threads", "2"));
        words.addAll(subtitles == null ? List.of("-map", "0:v:0", "-vf", shape(job)) : laidOver(subtitles, job));
        words.addAll(words("-map 0:a:0? -sn -dn -map_metadata -1 -map_chapters -1 -threads 2 -t " + end(job)));
        words.addAll(pictures(recipe));
        words.addAll(words("-c:a aac -b:a " + recipe.word("audio") + " -ac 2 -ar 48000 -movflags +faststart"));
        words.addAll(words(
                "-max_muxing_queue_size 1024 -fs " + (Film.of(job).limits().file() - SIZE_MARGIN)));
        words.addAll(words("-nostats -progress pipe:1 -f mp4 -y"));
        words.add("file:" + output);
        return words;
    }

    /** Returns the command for the first frame of a video in the size that {@link #film} produces. */
    static List<String> firstFrame(FfmpegProgram ffmpeg, Path input, RenditionJob job, Path output) {
        var words = new ArrayList<>(ffmpeg.reading(input, "-max_pixels", LARGEST_FRAME, "-threads", "2"));
        words.addAll(List.of("-vf", shape(job)));
        words.addAll(picture(output));
        return words;
    }

    /** Returns the time at which the result is cut off, in seconds. */
    static long end(RenditionJob job) {
        long end = Film.of(job).end();
        return job.recipe().has("seconds") ? Math.min(end, job.recipe().number("seconds")) : end;
    }

    /**
     * Returns the options that add the pictures of a list as a second input, each overlaid at the bottom of the video
     * until the next one. The last picture begins where the video is cut off, so that the video ends first.
     */
    private static List<String> laidOver(Path list, RenditionJob job) {
        var words = new ArrayList<>(FfmpegProgram.allowing("concat,png_pipe", "png"));
        words.addAll(List.of("-threads", "1", "-f", "concat", "-i", "file:" + list));
        var overlay = "overlay=x=0:y=main_h-overlay_h:shortest=1";
        words.addAll(List.of("-filter_complex", "[0:v:0]" + shape(job) + "[film];[film][1:v:0]" + overlay + "[shown]"));
        words.addAll(List.of("-map", "[shown]"));
        return words;
    }

    private static String shape(RenditionJob job) {
        return square() + cut(job) + size(job.recipe());
    }

    private static List<String> pictures(Recipe recipe) {
        var most = recipe.word("maxrate");
        var words = words("-c:v libx264 -preset veryfast -crf " + recipe.word("crf"));
        words.addAll(
                words("-maxrate " + most + " -bufsize " + most + " -profile:v high -level:v 4.1 -pix_fmt yuv420p"));
        words.addAll(words("-force_key_frames " + EVERY_TWO_SECONDS + " -sc_threshold 0"));
        return words;
    }

    private static String size(Recipe recipe) {
        return fitted(recipe.number("longer"), recipe.number("shorter"));
    }

    /** Returns the filter that crops to the aspect ratio of the recipe, around the focal point. */
    private static String cut(RenditionJob job) {
        if (!job.recipe().has("cut")) return "";
        var sides = job.recipe().word("cut").split(":", 2);
        return String.format(
                Locale.ROOT,
                "crop=w='min(iw,ih*%1$s/%2$s)':h='min(ih,iw*%2$s/%1$s)'"
                        + ":x='max(0,min(iw-ow,%3$.4f*iw-ow/2))':y='max(0,min(ih-oh,%4$.4f*ih-oh/2))',",
                sides[0],
                sides[1],
                job.framing().x(),
                job.framing().y());
    }

    /** Returns the filter that converts to square pixels, as all screens have. */
    private static String square() {
        return "scale=w='max(2,trunc(iw*if(sar,sar,1)/2)*2)':h='max(2,trunc(ih/2)*2)',setsar=1,";
    }

    /**
     * Returns the filter that scales down to fit, never up, in the orientation of the video. Sides are the even numbers
     * nearest to the aspect ratio; an odd side is not rounded up. The expression is explicit because ffmpeg's own
     * rounding differs between releases.
     */
    private static String fitted(int longer, int shorter) {
        var factor = "min(1,min(%d/max(iw,ih),%d/min(iw,ih)))".formatted(longer, shorter);
        return "scale=w='max(2,2*trunc(iw*%1$s/2+0.49))':h='max(2,2*trunc(ih*%1$s/2+0.49))'".formatted(factor);
    }

    private static String seconds(Duration at) {
        return at.toSeconds() + "." + "%03d".formatted(at.toMillisPart());
    }
}
