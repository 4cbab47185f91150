package vn.lantoa.rendition.ffmpeg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;
import vn.lantoa.rendition.Recipe;

/** Command lines of ffmpeg that analyse a video without creating a file. */
final class SheetWords {
    private SheetWords() {}

    /** Prints the first frame, and each frame that differs from the previous one by the recipe's threshold. */
    static List<String> shots(FfmpegProgram ffmpeg, Path input, Recipe recipe) {
        var words = new ArrayList<>(FfmpegWords.LAST);
        words.addAll(ffmpeg.reading(input, "-threads", "2"));
        var look = "scale=320:-2,select='eq(n,0)+gt(scene," + recipe.word("scene") + ")',metadata=print:file=-";
        words.addAll(List.of("-map", "0:v:0", "-an", "-sn", "-dn", "-vf", look));
        words.addAll(List.of("-nostats", "-f", "null", "-"));
        return words;
    }

    /** Prints the values of EBU R 128 at the end, without intermediate values. */
    static List<String> loudness(FfmpegProgram ffmpeg, Path input) {
        var words = new ArrayList<>(FfmpegWords.LAST);
        words.addAll(ffmpeg.reading(input, "-threads", "2"));
        words.addAll(List.of("-map", "0:a:0?", "-vn", "-sn", "-dn"));
        words.addAll(List.of("-af", "ebur128=peak=true:framelog=verbose", "-nostats", "-f", "null", "-"));
        return words;
    }
}
