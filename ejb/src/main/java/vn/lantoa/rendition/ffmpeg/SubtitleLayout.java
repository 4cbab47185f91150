package vn.lantoa.rendition.ffmpeg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Layout of a text in lines that fit a video. Short texts get large letters, longer texts smaller letters.
 *
 * @param em font size in pixels
 */
record SubtitleLayout(List<String> lines, double em) {
    /** The line spacing, in em. */
    static final double LEADING = 1.2;

    /** The font size as a fraction of the shorter edge: usual for television, and legible on a phone. */
    private static final double SIZE = 0.06;

    private static final double SMALLEST = 0.5;
    private static final double LINE = 0.9;
    /** The maximum fraction of the video's height that a text may cover. */
    private static final double COVERED = 0.6;

    /** @param measure returns the width of a line, in em */
    static SubtitleLayout of(String text, int width, int height, ToDoubleFunction<String> measure) {
        double full = Math.max(10, SIZE * Math.min(width, height));
        for (double em = full; ; em *= 0.85) {
            var lines = wrap(text, LINE * width / em, measure);
            int fitting = Math.max(1, (int) (COVERED * height / (LEADING * em)));
            if (lines.size() <= fitting) return new SubtitleLayout(lines, em);
            if (em < SMALLEST * full) return new SubtitleLayout(lines.subList(0, fitting), em);
        }
    }

    /** Returns the height of all lines together, in pixels. */
    double height() {
        return lines.size() * LEADING * em;
    }

    private static List<String> wrap(String text, double most, ToDoubleFunction<String> measure) {
        var lines = new ArrayList<String>();
        for (var line : text.split("\n")) {
            var started = "";
            for (var word : line.split(" +")) {
                var longer = started.isEmpty() ? word : started + " " + word;
                if (!started.isEmpty() && measure.applyAsDouble(longer) > most) {
                    lines.add(started);
                    longer = word;
                }
                started = breakWord(longer, most, measure, lines);
            }
            lines.add(started);
        }
        return lines;
    }

    /** Breaks a word that is longer than a line. Adds the full lines and returns the rest. */
    private static String breakWord(String word, double most, ToDoubleFunction<String> measure, List<String> lines) {
        var rest = word;
        while (measure.applyAsDouble(rest) > most) {
            int fitting = rest.offsetByCodePoints(0, 1);
            while (fitting < rest.length()
                    && measure.applyAsDouble(rest.substring(0, rest.offsetByCodePoints(fitting, 1))) <= most)
                fitting = rest.offsetByCodePoints(fitting, 1);
            if (fitting == rest.length()) break;
            lines.add(rest.substring(0, fitting));
            rest = rest.substring(fitting);
        }
        return rest;
    }
}
