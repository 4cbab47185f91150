package vn.lantoa.rendition.ffmpeg;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Loudness of a video in the form that broadcasters require (EBU R 128, EBU Tech 3341 and 3342), as CSV. */
final class LoudnessSheet {
    private static final String HEAD = "integrated_lufs,range_lu,true_peak_dbtp\r\n";

    /** The sheet of a video without audio. */
    static final String SILENT = HEAD + ",,\r\n";

    private static final String NUMBER = "(-?(?:\\d{1,4}\\.\\d{1,2}|inf|nan))";
    private static final Pattern INTEGRATED = Pattern.compile("\\bI: +" + NUMBER + " LUFS");
    private static final Pattern RANGE = Pattern.compile("\\bLRA: +" + NUMBER + " LU\\b");
    private static final Pattern PEAK = Pattern.compile("True peak:\\s+Peak: +" + NUMBER + " dBFS");

    private LoudnessSheet() {}

    /** Returns true if ffmpeg reported that there is no audio. */
    static boolean hasNoSound(String printed) {
        return printed.contains("does not contain any stream");
    }

    /** Parses the summary at the end of the output to the sheet. */
    static Optional<String> read(String printed) {
        int at = printed.lastIndexOf("Summary:");
        if (at < 0) return Optional.empty();
        var summary = printed.substring(at);
        var found = Stream.of(INTEGRATED, RANGE, PEAK)
                .map(pattern -> pattern.matcher(summary))
                .filter(match -> match.find())
                .map(match -> match.group(1))
                .toList();
        return found.size() == 3 ? Optional.of(HEAD + String.join(",", found) + "\r\n") : Optional.empty();
    }
}
