package vn.lantoa.rendition.ffmpeg;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.rendition.Recipe;

/**
 * Measurements of the first pass of {@code loudnorm}, according to ITU-R BS.1770 and EBU R 128.
 *
 * @param integrated LUFS
 * @param peak dBTP
 * @param range LU
 * @param threshold LUFS
 * @param offset LU
 */
record Loudness(double integrated, double peak, double range, double threshold, double offset) {
    private static final Pattern VALUE = Pattern.compile(
            "\"(input_i|input_tp|input_lra|input_thresh|target_offset)\" : \"(-?(?:\\d{1,4}\\.\\d{1,4}|inf))\"");

    /** Returns the filter that measures the loudness. */
    static String measuring(Recipe recipe) {
        return wanted(recipe) + ":print_format=json";
    }

    /** Parses the measurements; empty if the audio is silent. */
    static Optional<Loudness> read(String printed) {
        var values = new java.util.HashMap<String, Double>();
        var match = VALUE.matcher(printed);
        while (match.find()) {
            if (match.group(2).endsWith("inf")) return Optional.empty();
            values.put(match.group(1), Double.valueOf(match.group(2)));
        }
        if (values.size() != 5) return Optional.empty();
        return Optional.of(new Loudness(
                values.getOrDefault("input_i", 0.0),
                values.getOrDefault("input_tp", 0.0),
                values.getOrDefault("input_lra", 0.0),
                values.getOrDefault("input_thresh", 0.0),
                values.getOrDefault("target_offset", 0.0)));
    }

    /** Returns the filter that brings the measured audio to the recipe's target, with a constant gain if possible. */
    String applying(Recipe recipe) {
        return String.format(
                Locale.ROOT,
                "%s:measured_I=%.2f:measured_TP=%.2f:measured_LRA=%.2f:measured_thresh=%.2f:offset=%.2f:linear=true",
                wanted(recipe),
                integrated,
                peak,
                range,
                threshold,
                offset);
    }

    private static String wanted(Recipe recipe) {
        return "loudnorm=I=" + recipe.word("lufs") + ":TP=" + recipe.word("peak") + ":LRA=" + recipe.word("range");
    }
}
